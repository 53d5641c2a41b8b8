package org.fihrist.match;

import java.util.Arrays;
import org.fihrist.text.ArabicChars;

/**
 * Cuts text into words and folds their letters: the MATCH key while scanning, one byte a letter.
 * Windows of one text are given in order; each must end where {@link #isCut} allows.
 */
final class Folder {

  /* The top bits of the bytes that are no letters. */
  private static final long NO_LETTERS = 0x8080808080808080L;

  private final int maxLetters;
  private final Window rewritten = new Window();
  private Tokens out = new Tokens();

  /* What stands between the last word and here. */
  private boolean stopped;
  private int lines;
  private boolean dotted;
  private int lastLetters;

  /* The word that is being read. */
  private int first;
  private int used;
  private int limit;
  private int previous;
  private int run;
  private int wordEnd;
  private int doubled;
  private int doubledAt;
  private boolean overlong;
  private boolean rewriting;

  /* Where the break ends that stands where a word was looked for. */
  private int breakEnd;

  /* The digits and commas that were last looked at as one number. */
  private int numberEnd;
  private boolean grouped;

  /**
   * A folder that keeps the letters of words up to a length.
   *
   * @param maxLetters a longer word keeps one letter more than that and so can match nothing
   */
  Folder(int maxLetters) {
    this.maxLetters = maxLetters;
  }

  /** Forgets the text before. */
  void reset() {
    stopped = false;
    lines = 0;
    dotted = false;
    lastLetters = 0;
  }

  /** Adds the words of a window to the tokens. */
  void fold(Window window, Tokens tokens) {
    out = tokens;
    rewriting = false;
    int usedBefore = tokens.used;
    int countBefore = tokens.count;
    boolean stoppedBefore = stopped;
    int linesBefore = lines;
    boolean dottedBefore = dotted;
    int lastBefore = lastLetters;
    if (run(window)) {
      return;
    }
    tokens.used = usedBefore;
    tokens.count = countBefore;
    stopped = stoppedBefore;
    lines = linesBefore;
    dotted = dottedBefore;
    lastLetters = lastBefore;
    Rewriter.rewrite(window, rewritten);
    rewriting = true;
    run(rewritten);
  }

  /** False when the window must be rewritten first. */
  private boolean run(Window window) {
    numberEnd = 0;
    int codes = encode(window);
    int i = 0;
    while (i >= 0 && i < window.length) {
      byte[] letters = out.letters;
      byte kind = letters[codes + i];
      if (kind > 0) {
        int end = lettersEnd(letters, codes + i) - codes;
        i = isWhole(letters, codes + end) ? plain(window, i, end, codes) : word(window, i, codes);
      } else if (kind == Folds.SPACE || kind == Folds.SKIP) {
        i++;
      } else {
        i = Folds.isBreak(kind) ? between(window, i, kind) : word(window, i, codes);
      }
    }
    return i >= 0;
  }

  /** Writes the classes of the window's units to the letters, with breaks behind. */
  private int encode(Window window) {
    int codes = out.used;
    int length = window.length;
    out.ensure(length + Tokens.PADDING);
    Folds.encode(window.chars, length, out.letters, codes);
    Arrays.fill(out.letters, codes + length, codes + length + 8, Folds.STOP);
    out.shift(codes, window.isMapped() ? 0 : window.start(0));
    if (window.isMapped()) {
      window.copyStarts(out.at, codes);
    }
    out.used = codes + length + 8;
    return codes;
  }

  /** The first byte from a place on that is no letter. */
  private static int lettersEnd(byte[] letters, int from) {
    int at = from;
    long others = Hashes.eight(letters, at) & NO_LETTERS;
    while (others == 0) {
      at += 8;
      others = Hashes.eight(letters, at) & NO_LETTERS;
    }
    return at + (Long.numberOfTrailingZeros(others) >>> 3);
  }

  /** Whether a word ends before what is at a place, which is no letter. */
  private static boolean isWhole(byte[] letters, int at) {
    byte kind = letters[at];
    return kind <= Folds.SPACE
        || ((kind == Folds.COMMA || kind == Folds.DOT) && !Folds.isDigit(letters[at - 1]));
  }

  /** Adds a word of letters only, which stay where they are. */
  private int plain(Window window, int from, int to, int codes) {
    out.ensure(0);
    int length = to - from;
    int bits = stoppedBit(length) | (window.isMapped() ? Tokens.SPREAD : 0);
    int kept = Math.min(length, maxLetters + 1);
    out.add(codes + from, kept, window.start(from), window.end(to - 1), bits);
    counted(length, out.letters[codes + from]);
    return window.isMapped() ? to : plains(window, to, codes);
  }

  /** Adds the words of letters only that follow one after the other, each after one space. */
  private int plains(Window window, int from, int codes) {
    byte[] letters = out.letters;
    int[] first = out.first;
    int[] length = out.length;
    byte[] info = out.info;
    int t = out.count;
    int end = codes + from;
    int last = codes + window.length;
    int start = end;
    while (letters[end] == Folds.SPACE && letters[end + 1] > 0 && t < first.length) {
      int next = lettersEnd(letters, end + 1);
      if (!isWhole(letters, next)) {
        break;
      }
      start = end + 1;
      end = next;
      first[t] = start;
      length[t] = Math.min(end - start, maxLetters + 1);
      info[t++] = 0;
    }
    if (t > out.count) {
      out.count = t;
      counted(end - start, letters[start]);
    }
    return Math.min(end, last) - codes;
  }

  private int stoppedBit(int letters) {
    return stopped || (dotted && letters > 2 && lastLetters > 2) ? Tokens.STOPPED : 0;
  }

  /** Begins to look at what stands after a word. */
  private void counted(int letters, byte firstLetter) {
    lastLetters = letters == 1 && Folds.isDigit(firstLetter) ? 2 : letters;
    stopped = false;
    dotted = false;
    lines = 0;
  }

  private int between(Window window, int i, byte kind) {
    switch (kind) {
      case Folds.STOP, Folds.COMMA, Folds.PARAGRAPH -> stopped = true;
      case Folds.DOT -> dot(window, i);
      case Folds.LINE -> {
        boolean secondHalf = window.chars[i] == '\n' && i > 0 && window.chars[i - 1] == '\r';
        lines += secondHalf ? 0 : 1;
        stopped |= lines > 1;
      }
      default -> {}
    }
    if (kind != Folds.LINE && kind != Folds.SPACE) {
      lines = 0;
    }
    return i + 1;
  }

  /**
   * A dot is an abbreviation's when one letter stands directly before it, or when letters touch it
   * on both sides and one of the two words has fewer than three.
   */
  private void dot(Window window, int i) {
    boolean afterWord = i > 0 && !Folds.isBreak(Folds.of(window.chars[i - 1]));
    boolean beforeWord = i + 1 < window.length && !Folds.isBreak(Folds.of(window.chars[i + 1]));
    if (!afterWord) {
      stopped = true;
    } else if (lastLetters != 1) {
      dotted = beforeWord;
      stopped |= !beforeWord;
    }
  }

  /** Reads a word; returns where it ends, or -1 when the window must be rewritten. */
  private int word(Window window, int from, int codes) {
    out.ensure(maxLetters + 8);
    first = out.used;
    used = first;
    limit = first + maxLetters;
    previous = 0;
    run = 0;
    doubled = 0;
    overlong = false;
    lines = 0;
    breakEnd = from + 1;
    int i = from;
    while (i < window.length) {
      byte kind = Folds.of(window.chars[i]);
      if (kind > 0) {
        int next = copy(window, i, codes);
        if (next == i) {
          emit(kind, window.start(i));
          wordEnd = window.end(i++);
        } else {
          i = next;
        }
      } else if (kind == Folds.SKIP || kind == Folds.HAMZA) {
        absorb(window.end(i++));
      } else {
        int next = special(window, i, kind);
        if (next <= i) {
          i = next < 0 ? next : i;
          break;
        }
        i = next;
      }
    }
    if (used > first) {
      finish();
    }
    return i == from ? breakEnd : i;
  }

  /** Copies letters that differ from the one before them; returns where that ends. */
  private int copy(Window window, int from, int codes) {
    byte[] letters = out.letters;
    int[] at = out.at;
    int to = used;
    int before = previous;
    int i = from;
    while (i < window.length && to <= limit) {
      byte code = letters[codes + i];
      if (code <= 0 || code == before) {
        break;
      }
      letters[to] = code;
      at[to++] = window.start(i++);
      before = code;
    }
    if (i > from) {
      used = to;
      previous = before;
      run = 1;
      wordEnd = window.end(i - 1);
    }
    return i;
  }

  private void absorb(int end) {
    if (used > first) {
      wordEnd = end;
    }
  }

  private void finish() {
    if (overlong) {
      used = limit + 1;
    }
    int letters = used - first;
    out.add(first, letters, out.at[first], wordEnd, stoppedBit(letters) | Tokens.SPREAD);
    if (doubled == 1) {
      out.doubleLast(doubledAt);
    }
    out.used = used;
    counted(letters, out.letters[first]);
  }

  private void emit(byte code, int at) {
    if (code == previous) {
      run++;
      if (code <= Folds.LAST_WEAK) {
        if (run == 2 && doubled == 0) {
          doubled = used - first;
          doubledAt = at;
        }
        return;
      }
      if (code <= Folds.LAST_ARABIC && run > 2) {
        used -= run == 3 ? 1 : 0;
        return;
      }
    } else {
      previous = code;
      run = 1;
    }
    put(code, at);
  }

  private void put(int code, int at) {
    if (used <= limit) {
      out.letters[used] = (byte) code;
      out.at[used++] = at;
    } else {
      overlong = true;
    }
  }

  /** A unit that needs a look around: its end when it is in the word, {@code i} when not, or -1. */
  private int special(Window window, int i, byte kind) {
    return switch (kind) {
      case Folds.HAMZA_YEH -> hamzaYeh(window, i, i + 1);
      case Folds.HAMZA_ABOVE -> hamzaAbove(window, i);
      case Folds.TATWEEL -> tatweel(window, i);
      case Folds.RARE, Folds.JOINER, Folds.WIDE -> rare(window, i, kind);
      case Folds.COMMA -> comma(window, i);
      case Folds.DOT -> point(window, i);
      default -> i;
    };
  }

  private int hamzaYeh(Window window, int i, int next) {
    int doubledBefore = doubled;
    emit(Surroundings.isBeforeWaw(window, next) ? Folds.WAW : Folds.YEH, window.start(i));
    doubled = doubledBefore;
    wordEnd = window.end(next - 1);
    return next;
  }

  /** U+0654: makes the yeh before it one with hamza, where nothing between them hinders. */
  private int hamzaAbove(Window window, int i) {
    int base = i - 1;
    while (base >= 0 && Folds.of(window.chars[base]) == Folds.SKIP) {
      base--;
    }
    boolean seat =
        used > first
            && base >= 0
            && previous == Folds.YEH
            && Folds.of(window.chars[base]) == Folds.YEH
            && Surroundings.isHamzaSeat(window, base, i);
    if (seat && Surroundings.isBeforeWaw(window, i + 1)) {
      if (run == 1) {
        used--;
        previous = used > first ? out.letters[used - 1] : 0;
      }
      emit(Folds.WAW, window.start(base));
    }
    absorb(window.end(i));
    return i + 1;
  }

  private int tatweel(Window window, int i) {
    int end = Surroundings.tatweelEnd(window, i);
    if (Surroundings.hasHamza(window, end)) {
      return hamzaYeh(window, i, end);
    }
    if (!Surroundings.isArabicAt(window, i - 1, -1) && !Surroundings.isArabicAt(window, end, 1)) {
      breakEnd = end;
      return i;
    }
    absorb(window.end(end - 1));
    return end;
  }

  private int rare(Window window, int i, byte kind) {
    if (!rewriting && kind != Folds.RARE) {
      return -1;
    }
    if (!rewriting && i + 1 < window.length && Folds.of(window.chars[i + 1]) == Folds.JOINER) {
      return -1;
    }
    char c = window.chars[i];
    boolean arabic = ArabicChars.isLetter(c);
    int mark = -c;
    run = mark == previous ? run + 1 : 1;
    previous = mark;
    wordEnd = window.end(i);
    if (arabic && run > 2) {
      used -= run == 3 && used + 3 <= limit ? 3 : 0;
    } else {
      putRare(c, window.start(i));
    }
    return i + 1;
  }

  private void putRare(char c, int at) {
    put(Folds.RARE_LEAD | c >> 12, at);
    put(64 | (c >> 6 & 63), at);
    put(64 | (c & 63), at);
  }

  /** Between two digits a dot is a letter of the number. */
  private int point(Window window, int i) {
    if (!isDigitBefore() || !Folds.isDigit(Surroundings.kindAfter(window, i + 1))) {
      return i;
    }
    emit(Folds.POINT, window.start(i));
    wordEnd = window.end(i);
    return i + 1;
  }

  private boolean isDigitBefore() {
    return previous >= Folds.FIRST_DIGIT && previous <= Folds.LAST_DIGIT;
  }

  /** The commas of a number are not there; any other ends the word. */
  private int comma(Window window, int i) {
    if (!isDigitBefore()) {
      return i;
    }
    if (i >= numberEnd) {
      numberEnd = Groups.end(window, i);
      grouped = Groups.isNumber(window, i, numberEnd);
    }
    if (!grouped) {
      return i;
    }
    absorb(window.end(i));
    return i + 1;
  }
}
