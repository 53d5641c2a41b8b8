package org.fihrist.repair;

import org.fihrist.text.ArabicChars;

/** Tells what the words beside a word are: transcribed names come in rows, lost spaces do not. */
final class NextTo {

  /** What a word beside another one is. */
  enum Kind {
    /** There is none, or punctuation stands between. */
    NONE,
    UNKNOWN,
    NAME,
    WORD
  }

  private final Vocabulary vocabulary;
  private final Word buffer;

  /** The buffer is for words read here. */
  NextTo(Vocabulary vocabulary, Word buffer) {
    this.vocabulary = vocabulary;
    this.buffer = buffer;
  }

  /** The word that ends one space before an offset. */
  Kind before(String text, int offset) {
    int end = offset - 1;
    if (end < 1 || text.charAt(end) != ' ') {
      return Kind.NONE;
    }
    int start = end;
    while (start > 0 && end - start < Lattice.MAX_LETTERS && isInWord(text.charAt(start - 1))) {
      start--;
    }
    return kind(text, start);
  }

  /** The word that starts one space after an offset. */
  Kind after(String text, int offset) {
    return offset < text.length() && text.charAt(offset) == ' '
        ? kind(text, offset + 1)
        : Kind.NONE;
  }

  private Kind kind(String text, int start) {
    if (start >= text.length() || WordKeys.fold(text.charAt(start)) == 0) {
      return Kind.NONE;
    }
    buffer.scan(text, start);
    int entry = vocabulary.listed(buffer.key, 0, buffer.length);
    if (entry == Lexicon.NONE) {
      return vocabulary.derived(buffer.key, 0, buffer.length) == Lexicon.NONE
          ? Kind.UNKNOWN
          : Kind.WORD;
    }
    return Lexicon.is(entry, Lexicon.NAME) ? Kind.NAME : Kind.WORD;
  }

  private static boolean isInWord(char c) {
    return ArabicChars.isWordPart(c);
  }
}
