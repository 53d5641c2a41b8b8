package org.fihrist.words;

import org.fihrist.text.ArabicChars;

/**
 * Finds the vocabulary word inside a written word: after proclitics and the article, whole words
 * first, so that the first letter of a month or number is never taken for a conjunction.
 */
final class WordForms {

  static final int WAW = 1;
  static final int FEH = 2;
  static final int BEH = 4;
  static final int LAM = 8;
  static final int KAF = 16;
  static final int ARTICLE = 32;

  private static final int GLUE_LIMIT = 32;

  private WordForms() {}

  /**
   * Looks a written word up.
   *
   * @return -1, or word number in bits 40 and up, flags in 32–39, offset of the word proper after
   *     the start in 0–31
   */
  static long analyse(Lexicon lexicon, CharSequence text, int start, int end) {
    int at = start;
    int flags = 0;
    for (int depth = 0; depth <= 2; depth++) {
      long found = withArticle(lexicon, text, start, at, end, flags);
      if (found >= 0) {
        return found;
      }
      int proclitic = proclitic(text.charAt(at), flags);
      int next = nextLetter(text, at + 1, end);
      if (proclitic == 0 || next == end || Folding.isLamAlef(text.charAt(at))) {
        return -1;
      }
      flags |= proclitic;
      at = next;
    }
    return -1;
  }

  private static long withArticle(
      Lexicon lexicon, CharSequence text, int start, int at, int end, int flags) {
    int id = lexicon.find(text, at, end);
    if (id >= 0) {
      boolean article = (flags & LAM) != 0 && fold(text, at) == ArabicChars.LAM;
      return pack(id, article ? flags | ARTICLE : flags, at - start);
    }
    int stem = at;
    char first = fold(text, at);
    if (first == ArabicChars.ALEF) {
      int lam = nextLetter(text, at + 1, end);
      if (lam < end && fold(text, lam) == ArabicChars.LAM) {
        stem = nextLetter(text, lam + 1, end);
      }
    } else if (first == ArabicChars.LAM && (flags & LAM) != 0) {
      stem = nextLetter(text, at + 1, end);
    }
    if (stem == at || stem >= end) {
      return -1;
    }
    id = lexicon.find(text, stem, end);
    return id < 0 ? -1 : pack(id, flags | ARTICLE, at - start);
  }

  private static int proclitic(char c, int flags) {
    char letter = Folding.fold(c);
    if (flags == 0 && letter == ArabicChars.WAW) {
      return WAW;
    }
    if (flags == 0 && letter == ArabicChars.FEH) {
      return FEH;
    }
    if ((flags & ~(WAW | FEH)) != 0) {
      return 0;
    }
    return switch (letter) {
      case ArabicChars.BEH -> BEH;
      case ArabicChars.LAM -> LAM;
      case ArabicChars.KAF -> KAF;
      default -> 0;
    };
  }

  /**
   * Where an unknown word falls apart into a time word and a word with the article, or a vocabulary
   * word and a unit: two words written as one.
   *
   * @return offset of the second word, or -1
   */
  static int glue(Lexicon lexicon, CharSequence text, int start, int end) {
    if (end - start > GLUE_LIMIT) {
      return -1;
    }
    for (int i = start + 3; i + 3 < end; i++) {
      boolean article = fold(text, i) == ArabicChars.ALEF && fold(text, i + 1) == ArabicChars.LAM;
      if (article) {
        long left = analyse(lexicon, text, start, i);
        if (left >= 0 && lexicon.isTrigger(word(left)) && analyse(lexicon, text, i, end) >= 0) {
          return i;
        }
      }
    }
    return -1;
  }

  static int nextLetter(CharSequence text, int from, int end) {
    int at = from;
    while (at < end && Folding.classOf(text.charAt(at)) != Folding.LETTER) {
      at++;
    }
    return at;
  }

  private static char fold(CharSequence text, int at) {
    return Folding.fold(text.charAt(at));
  }

  private static long pack(int id, int flags, int delta) {
    return ((long) id << 40) | ((long) flags << 32) | delta;
  }

  static int word(long packed) {
    return (int) (packed >>> 40);
  }

  static int flags(long packed) {
    return (int) (packed >>> 32) & 0xFF;
  }

  static int delta(long packed) {
    return (int) packed;
  }
}
