package org.fihrist.entities;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fihrist.match.MatchConsumer;
import org.fihrist.text.ArabicChars;
import org.fihrist.text.LetterFolds;

/** The plainest scanner that is right: folded letters in a trie, tried at each start of a word. */
final class NameTrie {

  private final Node root = new Node();

  /** Adds a name; a word break of the name need not be in the text. */
  void add(CharSequence name, int value) {
    Letters letters = Letters.of(name);
    if (letters.size == 0) {
      throw new IllegalArgumentException("the name folds to nothing: \"" + name + "\"");
    }
    Node node = root;
    for (int i = 0; i < letters.size; i++) {
      if (i > 0 && letters.breakBefore[i] != Letters.NO_BREAK) {
        node.softBreak = true;
      }
      node = node.next.computeIfAbsent(letters.folded[i], c -> new Node());
    }
    node.values.add(value);
  }

  /** Reports every match, with every reading of proclitics. */
  boolean scan(CharSequence text, MatchConsumer consumer) {
    Letters letters = Letters.of(text);
    for (int i = 0; i < letters.size; i++) {
      if (letters.startsWord(i) && !scanWord(letters, i, consumer)) {
        return false;
      }
    }
    return true;
  }

  private boolean scanWord(Letters text, int wordStart, MatchConsumer consumer) {
    int at = wordStart;
    if (!walk(text, at, wordStart, false, consumer)) {
      return false;
    }
    if (isAny(text, at, ArabicChars.WAW, ArabicChars.FEH)) {
      at++;
      if (!text.continues(at) || !walk(text, at, wordStart, false, consumer)) {
        return !text.continues(at);
      }
    }
    if (isAny(text, at, ArabicChars.BEH, ArabicChars.KAF) || isAny(text, at, ArabicChars.LAM)) {
      boolean lam = text.folded[at] == ArabicChars.LAM;
      at++;
      if (text.continues(at)) {
        boolean elided = lam && text.folded[at] == ArabicChars.LAM;
        return walk(text, at, wordStart, false, consumer)
            && (!elided || walk(text, at, wordStart, true, consumer));
      }
    }
    return true;
  }

  private static boolean isAny(Letters text, int at, char... letters) {
    for (char letter : letters) {
      if (at < text.size && text.folded[at] == letter) {
        return true;
      }
    }
    return false;
  }

  private boolean walk(
      Letters text, int start, int wordStart, boolean elided, MatchConsumer consumer) {
    Node node = elided ? root.next.get(ArabicChars.ALEF) : root;
    for (int i = start; node != null && i < text.size; i++) {
      int breakBefore = i == start ? Letters.NO_BREAK : text.breakBefore[i];
      if (breakBefore == Letters.HARD || (breakBefore != Letters.NO_BREAK && !node.softBreak)) {
        return true;
      }
      node = node.next.get(text.folded[i]);
      if (node != null && text.endsWord(i)) {
        for (int value : node.values) {
          if (!consumer.accept(value, text.offset[start], text.end[i], text.offset[wordStart])) {
            return false;
          }
        }
      }
    }
    return true;
  }

  private static final class Node {
    final Map<Character, Node> next = new HashMap<>();
    final List<Integer> values = new ArrayList<>();
    boolean softBreak;
  }

  /** The letters and digits of a text, folded, with what stands between them. */
  private static final class Letters {
    static final int NO_BREAK = 0;
    static final int SOFT = 1;
    static final int HARD = 2;

    final char[] folded;
    final int[] offset;
    final int[] end;
    final int[] breakBefore;
    int size;

    private Letters(int capacity) {
      folded = new char[capacity];
      offset = new int[capacity];
      end = new int[capacity];
      breakBefore = new int[capacity + 1];
    }

    static Letters of(CharSequence text) {
      Letters letters = new Letters(text.length());
      int pending = NO_BREAK;
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        char folded = fold(c);
        if (folded == 0) {
          if (letters.size > 0 && pending == NO_BREAK) {
            letters.end[letters.size - 1] = i + 1;
          }
        } else if (folded == ' ') {
          pending = Math.max(pending, isHard(text, i) ? HARD : SOFT);
        } else {
          if (pending == NO_BREAK && letters.size > 0 && letters.digitRim(folded)) {
            pending = SOFT;
          }
          letters.append(folded, i, pending);
          pending = NO_BREAK;
        }
      }
      letters.breakBefore[letters.size] = SOFT;
      return letters;
    }

    private boolean digitRim(char next) {
      return Character.isDigit(next) != Character.isDigit(folded[size - 1]);
    }

    private void append(char c, int at, int pending) {
      if (size > 0 && pending == NO_BREAK && folded[size - 1] == c && isWeak(c)) {
        end[size - 1] = at + 1;
        return;
      }
      folded[size] = c;
      offset[size] = at;
      end[size] = at + 1;
      breakBefore[size++] = pending;
    }

    boolean startsWord(int i) {
      return i == 0 || breakBefore[i] != NO_BREAK;
    }

    boolean continues(int i) {
      return i < size && breakBefore[i] == NO_BREAK;
    }

    boolean endsWord(int i) {
      return breakBefore[i + 1] != NO_BREAK;
    }

    private static boolean isWeak(char c) {
      return c == ArabicChars.ALEF || c == ArabicChars.WAW || c == ArabicChars.YEH;
    }

    /* A letter; 0 for what belongs to the letter before it; a space for what parts words. */
    private static char fold(char c) {
      if (ArabicChars.isMark(c)
          || c == ArabicChars.TATWEEL
          || c == ArabicChars.HAMZA
          || Character.getType(c) == Character.FORMAT) {
        return 0;
      }
      if (c == ArabicChars.YEH_HAMZA) {
        return ArabicChars.YEH;
      }
      if (c == ArabicChars.WAW_HAMZA) {
        return ArabicChars.WAW;
      }
      if (ArabicChars.digitValue(c) >= 0) {
        return (char) ('0' + ArabicChars.digitValue(c));
      }
      return Character.isLetter(c) ? Character.toLowerCase(LetterFolds.match(c)) : ' ';
    }

    private static boolean isHard(CharSequence text, int at) {
      char c = text.charAt(at);
      if (c == '.') {
        return at + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(at + 1));
      }
      return c == ArabicChars.COMMA
          || c == ArabicChars.SEMICOLON
          || c == ArabicChars.QUESTION_MARK
          || c == ArabicChars.FULL_STOP
          || ",;!?:()[]".indexOf(c) >= 0;
    }
  }
}
