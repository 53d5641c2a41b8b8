package org.fihrist.repair;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.fihrist.text.ArabicChars;
import org.fihrist.text.MappedText;
import org.fihrist.text.OffsetMap;
import org.fihrist.text.Span;

/**
 * The changes of one text, collected in any order: each inserts or deletes a space, or inserts,
 * deletes or replaces a letter. Sorted and freed of duplicates before use.
 */
final class Edits {

  private static final RepairKind[] KINDS = RepairKind.values();

  /* One number an edit, in the order of the text: offset, letter, deletion, kind, confidence. */
  private static final int OFFSET_SHIFT = 32;
  private static final int LETTER_SHIFT = 25;
  private static final char BEFORE_LETTERS = ArabicChars.HAMZA - 1;
  private static final int DELETE_BIT = 1 << 24;
  private static final int KIND_SHIFT = 16;
  private static final int CONFIDENCE_MASK = 0xFFFF;

  private long[] edits = new long[16];
  private int size;

  void clear() {
    size = 0;
  }

  Edits copy() {
    Edits copy = new Edits();
    copy.edits = edits.clone();
    copy.size = size;
    return copy;
  }

  boolean isEmpty() {
    return size == 0;
  }

  int size() {
    return size;
  }

  void insertSpace(int offset, RepairKind kind, double confidence) {
    add(offset, 0, kind, confidence);
  }

  void deleteSpace(int offset, RepairKind kind, double confidence) {
    add(offset, DELETE_BIT, kind, confidence);
  }

  /** Inserts an Arabic letter. */
  void insertLetter(int offset, char letter, double confidence) {
    add(offset, letter - BEFORE_LETTERS << LETTER_SHIFT, RepairKind.SPELLING, confidence);
  }

  void deleteLetter(int offset, double confidence) {
    add(offset, DELETE_BIT, RepairKind.SPELLING, confidence);
  }

  void replaceLetter(int offset, char letter, double confidence) {
    int bits = letter - BEFORE_LETTERS << LETTER_SHIFT | DELETE_BIT;
    add(offset, bits, RepairKind.SPELLING, confidence);
  }

  private void add(int offset, int bit, RepairKind kind, double confidence) {
    int low = bit | kind.ordinal() << KIND_SHIFT | (int) Math.round(confidence * CONFIDENCE_MASK);
    push((long) offset << OFFSET_SHIFT | low);
  }

  private void push(long edit) {
    if (size == edits.length) {
      edits = Arrays.copyOf(edits, size * 2);
    }
    edits[size++] = edit;
  }

  /** Puts the edits in the text's order, one of a sort at a place. */
  void sort() {
    Arrays.sort(edits, 0, size);
    int kept = 0;
    for (int i = 0; i < size; i++) {
      if (kept == 0 || offset(i) != offset(kept - 1) || isDeletion(i) != isDeletion(kept - 1)) {
        edits[kept++] = edits[i];
      }
    }
    size = kept;
  }

  /** Whether words were changed, which may show more of that. */
  boolean changeWords() {
    for (int i = 0; i < size; i++) {
      if (kind(i) != RepairKind.DIGIT && kind(i) != RepairKind.PUNCTUATION) {
        return true;
      }
    }
    return false;
  }

  /**
   * Takes in the edits of the text that these made, so that all are edits of the original. Both
   * must be sorted; so are these afterwards. A space that these insert and the later ones delete
   * never comes to be.
   */
  void then(Edits later) {
    Edits all = new Edits();
    int shift = 0;
    int mine = 0;
    for (int i = 0; i < later.size; i++) {
      int offset = later.offset(i);
      while (mine < size && offset(mine) + shift < offset) {
        shift += added(mine) - removed(mine);
        all.push(edits[mine++]);
      }
      boolean undone =
          later.isDeletion(i) && mine < size && !isDeletion(mine) && offset(mine) + shift == offset;
      if (undone) {
        shift++;
        mine++;
      } else {
        all.push(later.edits[i] + ((long) -shift << OFFSET_SHIFT));
      }
    }
    while (mine < size) {
      all.push(edits[mine++]);
    }
    edits = all.edits;
    size = all.size;
    sort();
  }

  int offset(int i) {
    return (int) (edits[i] >>> OFFSET_SHIFT);
  }

  boolean isDeletion(int i) {
    return (edits[i] & DELETE_BIT) != 0;
  }

  /** How many units longer an edit makes the text. */
  int growth(int i) {
    return added(i) - removed(i);
  }

  private int removed(int i) {
    return isDeletion(i) ? 1 : 0;
  }

  private int added(int i) {
    return isDeletion(i) && letter(i) == 0 ? 0 : 1;
  }

  /** The letter that an edit inserts; 0 where it inserts a space or nothing. */
  private char letter(int i) {
    int letter = (int) edits[i] >>> LETTER_SHIFT;
    return letter == 0 ? 0 : (char) (BEFORE_LETTERS + letter);
  }

  private String replacement(int i) {
    return added(i) == 0 ? "" : letter(i) == 0 ? " " : String.valueOf(letter(i));
  }

  RepairKind kind(int i) {
    return KINDS[(int) edits[i] >>> KIND_SHIFT & 0xFF];
  }

  double confidence(int i) {
    return (edits[i] & CONFIDENCE_MASK) / (double) CONFIDENCE_MASK;
  }

  /** The edits as values; they must be sorted. */
  List<RepairEdit> toList() {
    List<RepairEdit> list = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      Span span = new Span(offset(i), offset(i) + removed(i));
      list.add(new RepairEdit(span, replacement(i), kind(i), confidence(i)));
    }
    return List.copyOf(list);
  }

  /** The text with listed edits made. */
  static MappedText apply(CharSequence text, List<RepairEdit> edits) {
    StringBuilder changed = new StringBuilder(text.length() + edits.size());
    OffsetMap.Builder map = OffsetMap.builder();
    int copied = 0;
    for (RepairEdit edit : edits) {
      Span span = edit.span();
      if (span.start() < copied) {
        throw new IllegalArgumentException("an edit at " + span + " after one to " + copied);
      }
      changed.append(text, copied, span.start()).append(edit.replacement());
      map.copy(span.start() - copied);
      change(map, span.length(), edit.replacement().length());
      copied = span.end();
    }
    changed.append(text, copied, text.length());
    map.copy(text.length() - copied);
    return MappedText.of(text, changed.toString(), map.build());
  }

  private static void change(OffsetMap.Builder map, int units, int replacement) {
    if (units == 0) {
      map.insert(replacement);
    } else if (replacement == 0) {
      map.skip(units);
    } else {
      map.replace(units, replacement);
    }
  }

  /** The text with the edits made, and its map; they must be sorted. */
  MappedText apply(CharSequence text) {
    return MappedText.of(text, changed(text.toString()), map(text.length()));
  }

  /** The text with the edits made; they must be sorted. */
  String changed(String text) {
    char[] changed = new char[text.length() + size];
    int length = 0;
    int copied = 0;
    for (int i = 0; i < size; i++) {
      int offset = offset(i);
      text.getChars(copied, offset, changed, length);
      length += offset - copied;
      copied = offset + removed(i);
      if (added(i) > 0) {
        changed[length++] = letter(i) == 0 ? ' ' : letter(i);
      }
    }
    text.getChars(copied, text.length(), changed, length);
    return new String(changed, 0, length + text.length() - copied);
  }

  private OffsetMap map(int length) {
    OffsetMap.Builder map = OffsetMap.builder();
    int copied = 0;
    for (int i = 0; i < size; i++) {
      map.copy(offset(i) - copied);
      change(map, removed(i), added(i));
      copied = offset(i) + removed(i);
    }
    map.copy(length - copied);
    return map.build();
  }
}
