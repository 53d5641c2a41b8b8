package org.fihrist.annotate;

import java.util.ArrayList;
import java.util.List;
import org.fihrist.repair.RepairEdit;
import org.fihrist.repair.RepairKind;
import org.fihrist.text.ArabicChars;
import org.fihrist.text.MappedText;
import org.fihrist.text.OffsetLookup;
import org.fihrist.text.OffsetMap;
import org.fihrist.text.Span;

/**
 * Lists what became of a text, from the text and its map alone: where a unit has not exactly itself
 * as its source. A changed letter is told with its whole word, several of one word together, so
 * that no two edits overlap.
 */
final class TextEdits {

  private final CharSequence original;
  private final String changed;
  private final OffsetMap map;
  private final OffsetLookup lookup;
  private final List<RepairEdit> proposed;
  private final List<RepairEdit> edits = new ArrayList<>();

  /* The first proposed edit that does not end before the place at hand. */
  private int next;

  /* Where the replacement of the last edit begins in the changed text. */
  private int lastOut;

  private TextEdits(MappedText text, List<RepairEdit> proposed) {
    this.original = text.original();
    this.changed = text.toString();
    this.map = text.offsets();
    this.lookup = map.lookup();
    this.proposed = proposed;
  }

  /**
   * The edits of a text.
   *
   * @param proposed edits in offsets of the original that tell how sure a change is
   */
  static List<RepairEdit> of(MappedText text, List<RepairEdit> proposed) {
    return text.isUnchanged() ? List.of() : new TextEdits(text, proposed).list();
  }

  private List<RepairEdit> list() {
    int out = 0;
    int in = 0;
    while (out < changed.length() || in < original.length()) {
      int copied = copied(out, in);
      if (copied > 0) {
        out += copied;
        in += copied;
        continue;
      }
      int outEnd = out;
      int inEnd = in;
      do {
        if (outEnd < changed.length() && lookup.start(outEnd) <= inEnd) {
          inEnd = Math.max(inEnd, lookup.end(outEnd + 1));
          outEnd++;
        } else {
          inEnd = outEnd < changed.length() ? lookup.start(outEnd) : original.length();
        }
      } while ((outEnd < changed.length() || inEnd < original.length())
          && copied(outEnd, inEnd) == 0);
      add(in, inEnd, out, outEnd);
      out = outEnd;
      in = inEnd;
    }
    return edits;
  }

  /* How many units from two places on are the same. */
  private int copied(int out, int in) {
    if (out >= changed.length() || in >= original.length() || lookup.start(out) != in) {
      return 0;
    }
    /* A changed unit may have just itself as its source, too. */
    int most = lookup.copiedUntil(out) - out;
    if (most == 0 && lookup.end(out + 1) == in + 1) {
      most = 1;
    }
    int units = 0;
    while (units < most && changed.charAt(out + units) == original.charAt(in + units)) {
      units++;
    }
    return units;
  }

  private boolean isCopy(int out, int in) {
    return out < changed.length()
        && in < original.length()
        && map.start(out) == in
        && map.end(out + 1) == in + 1
        && changed.charAt(out) == original.charAt(in);
  }

  private void add(int in, int inEnd, int out, int outEnd) {
    if (original.subSequence(in, inEnd).toString().contentEquals(changed.substring(out, outEnd))) {
      return;
    }
    RepairKind kind = kind(in, inEnd, out, outEnd);
    int from = 0;
    int to = 0;
    if (kind == RepairKind.SPELLING) {
      from = before(in, out);
      to = after(inEnd, outEnd);
    }
    put(in - from, inEnd + to, out - from, outEnd + to, kind);
  }

  /* Adds an edit; one that begins inside the last one is made one with it. */
  private void put(int in, int inEnd, int out, int outEnd, RepairKind kind) {
    int last = edits.size() - 1;
    if (last >= 0 && edits.get(last).span().end() > in) {
      RepairEdit before = edits.remove(last);
      Span both = new Span(before.span().start(), inEnd);
      double sure = Math.min(before.confidence(), confidence(new Span(in, inEnd)));
      edits.add(new RepairEdit(both, changed.substring(lastOut, outEnd), before.kind(), sure));
      return;
    }
    Span span = new Span(in, inEnd);
    lastOut = out;
    edits.add(new RepairEdit(span, changed.substring(out, outEnd), kind, confidence(span)));
  }

  /* How many letters before both places are the same word, unchanged. */
  private int before(int in, int out) {
    int n = 0;
    while (n < out && n < in && isCopy(out - n - 1, in - n - 1) && isLetter(in - n - 1)) {
      n++;
    }
    return n;
  }

  private int after(int in, int out) {
    int n = 0;
    while (isCopy(out + n, in + n) && isLetter(in + n)) {
      n++;
    }
    return n;
  }

  private boolean isLetter(int at) {
    return ArabicChars.isWordPart(original.charAt(at));
  }

  private RepairKind kind(int in, int inEnd, int out, int outEnd) {
    if (has(original, in, inEnd, true) || has(changed, out, outEnd, true)) {
      return RepairKind.SPELLING;
    }
    boolean insideWords =
        in > 0 && inEnd < original.length() && isInWord(in - 1) && isInWord(inEnd);
    if (!insideWords || has(original, in, inEnd, false) || has(changed, out, outEnd, false)) {
      return RepairKind.PUNCTUATION;
    }
    if (Character.isDigit(original.charAt(in - 1)) || Character.isDigit(original.charAt(inEnd))) {
      return RepairKind.DIGIT;
    }
    if (inEnd > in && outEnd > out) {
      return RepairKind.PUNCTUATION;
    }
    return outEnd > out ? RepairKind.SPLIT : RepairKind.JOIN;
  }

  private boolean isInWord(int at) {
    return Character.isLetterOrDigit(original.charAt(at)) || isLetter(at);
  }

  /* Whether there is a letter, mark or sign nobody sees; else, whether there is other than space. */
  private static boolean has(CharSequence text, int from, int to, boolean letters) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      boolean letter =
          ArabicChars.isWordPart(c)
              || Character.isLetterOrDigit(c)
              || Character.getType(c) == Character.FORMAT;
      if (letters ? letter : !Character.isWhitespace(c)) {
        return true;
      }
    }
    return false;
  }

  private double confidence(Span span) {
    while (next < proposed.size() && proposed.get(next).span().end() < span.start()) {
      next++;
    }
    return next < proposed.size() && proposed.get(next).span().start() <= span.end()
        ? proposed.get(next).confidence()
        : 1;
  }
}
