package org.fihrist.match;

import org.fihrist.text.ArabicChars;

/**
 * Folds words in one go that are not letters only, but of which nothing is more than their own
 * units say: with vowels, hamzas, tatweels, repeated letters, or of another alphabet. The others
 * are left to {@link WordReader}.
 */
final class WordCopier {

  private final int maxLetters;
  private Tokens out = new Tokens();

  /* Where the classes of the window's units are. */
  private int codes;

  /**
   * A copier of words up to a length.
   *
   * @param maxLetters a longer word keeps one letter more than that and so can match nothing
   */
  WordCopier(int maxLetters) {
    this.maxLetters = maxLetters;
  }

  /**
   * Begins with a window.
   *
   * @param codes where the classes of its units are in the letters of the tokens
   */
  void start(Tokens tokens, int codes) {
    out = tokens;
    this.codes = codes;
  }

  /** Whether a word is nothing: tatweels that are a dash, or what is deleted. */
  boolean isNothing(int from, int to) {
    byte[] letters = out.letters;
    byte first = letters[codes + from];
    boolean nothing = first == Folds.TATWEEL || first == Folds.SKIP || first == Folds.HAMZA;
    for (int i = codes + from + 1; nothing && i < codes + to; i++) {
      byte kind = letters[i];
      nothing = first == Folds.TATWEEL ? kind == first : kind >= Folds.HAMZA && kind < 0;
    }
    return nothing;
  }

  /** Makes a word one that is read between two places; false when it must be read unit by unit. */
  boolean copy(Window window, int from, int to, int t) {
    byte kind = out.letters[codes + from];
    if (kind <= Folds.RARE) {
      return copyRare(window, from, to, t);
    }
    if (kind < 0 && to == from + 1) {
      return false;
    }
    return copyMarked(window, from, to, t) || copyOdd(window, from, to, t);
  }

  /**
   * Copies letters, marks and hamzas; false when there is anything else. In a loop without
   * branches, as where the marks are is anyone's guess.
   */
  private boolean copyMarked(Window window, int from, int to, int t) {
    out.ensure(Math.max(to - from, maxLetters) + 8);
    byte[] letters = out.letters;
    int[] at = out.at;
    int start = out.used;
    int next = start;
    int lowest = 0;
    int previous = 0;
    for (int i = from; i < to; i++) {
      byte kind = letters[codes + i];
      if (kind == Folds.HAMZA_YEH) {
        kind = Surroundings.isBeforeWaw(window, i + 1) ? Folds.WAW : Folds.YEH;
      }
      boolean again = kind == previous && kind <= Folds.LAST_WEAK;
      if (again && next == start + 1) {
        return false;
      }
      lowest = Math.min(lowest, kind);
      letters[next] = kind;
      at[next] = window.start(i);
      previous = kind > 0 ? kind : previous;
      next += kind > 0 && !again ? 1 : 0;
    }
    int length = next - start;
    boolean simple = lowest >= Folds.HAMZA && length > 0 && length <= maxLetters;
    if (!simple || Runs.in(letters, start, length) || isNumberOpen(next - 1, codes + to)) {
      return false;
    }
    out.used = next;
    out.set(t, start, length, at[start], window.end(to - 1), Tokens.SPREAD);
    return true;
  }

  /** Copies a word with tatweels, with U+0654, or with letters that are written several times. */
  private boolean copyOdd(Window window, int from, int to, int t) {
    byte[] letters = out.letters;
    int[] at = out.at;
    int start = out.used;
    int next = start;
    int previous = 0;
    int second = -1;
    for (int i = from; i < to; i++) {
      byte kind = letters[codes + i];
      if (kind < Folds.HAMZA) {
        if (kind <= Folds.RARE) {
          return copyRare(window, from, to, t);
        }
        i = kind == Folds.TATWEEL ? tatweelEnd(window, i) - 1 : i;
        kind = i < 0 ? kind : marked(window, i, kind, previous);
        if (kind < Folds.HAMZA) {
          return false;
        }
      }
      boolean again = kind == previous && kind <= Folds.LAST_WEAK;
      if (again && next == start + 1 && second < 0) {
        if (letters[codes + i] < 0) {
          return false;
        }
        second = window.start(i);
      }
      letters[next] = kind;
      at[next] = window.start(i);
      previous = kind > 0 ? kind : previous;
      next += kind > 0 && !again ? 1 : 0;
    }
    if (!set(window, to, t, start, next - start)) {
      return false;
    }
    if (second >= 0) {
      out.doubleFirst(t, second);
    }
    return true;
  }

  /** Makes a word one of letters that are written behind; false when it cannot be one. */
  private boolean set(Window window, int to, int t, int start, int written) {
    int length = collapse(start, written);
    if (length == 0 || length > maxLetters || isNumberOpen(start + length - 1, codes + to)) {
      return false;
    }
    out.used = start + length;
    out.set(t, start, length, out.at[start], window.end(to - 1), Tokens.SPREAD);
    return true;
  }

  /** What a yeh with hamza, a hamza above or a tatweel is; the class itself when it may be more. */
  private static byte marked(Window window, int i, byte kind, int previous) {
    return switch (kind) {
      case Folds.HAMZA_YEH -> Surroundings.isBeforeWaw(window, i + 1) ? Folds.WAW : Folds.YEH;
      case Folds.HAMZA_ABOVE ->
          previous == Folds.YEH && Surroundings.isBeforeWaw(window, i + 1) ? kind : Folds.SKIP;
      case Folds.TATWEEL -> Folds.SKIP;
      default -> kind;
    };
  }

  /** The end of tatweels that are deleted, or -1. */
  private static int tatweelEnd(Window window, int i) {
    int end = Surroundings.tatweelEnd(window, i);
    return Surroundings.hasHamza(window, end) || Surroundings.isDash(window, i, end) ? -1 : end;
  }

  /** Makes one of each run of three or more strong letters; returns how many letters are left. */
  private int collapse(int start, int length) {
    byte[] letters = out.letters;
    if (!Runs.in(letters, start, length)) {
      return length;
    }
    int to = start;
    int run = 0;
    for (int i = start; i < start + length; i++) {
      run = i > start && letters[i] == letters[i - 1] ? run + 1 : 1;
      boolean collapses = run > 2 && letters[i] <= Folds.LAST_ARABIC;
      to -= collapses && run == 3 ? 1 : 0;
      if (!collapses) {
        out.at[to] = out.at[i];
        letters[to++] = letters[i];
      }
    }
    return to - start;
  }

  private boolean isNumberOpen(int last, int end) {
    byte kind = out.letters[end];
    return (kind == Folds.COMMA || kind == Folds.DOT) && Folds.isDigit(out.letters[last]);
  }

  /**
   * Copies letters of other alphabets, three bytes each, and others without a run; false when there
   * is anything else.
   */
  private boolean copyRare(Window window, int from, int to, int t) {
    out.ensure(Math.min(3 * (to - from), maxLetters + 3) + 8);
    byte[] letters = out.letters;
    int[] at = out.at;
    int start = out.used;
    int limit = start + maxLetters;
    int next = start;
    int previous = 0;
    boolean again = false;
    boolean twice = false;
    for (int i = from; i < to; i++) {
      byte kind = letters[codes + i];
      if (kind <= Folds.RARE) {
        char c = kind == Folds.FOLDED ? Folds.rare(window.chars[i]) : window.chars[i];
        again |= c == previous && ArabicChars.isLetter(c);
        previous = c;
        if (next <= limit) {
          putRare(c, window.start(i), next);
          next += 3;
        }
      } else if (kind > 0) {
        twice |= kind == -previous;
        previous = -kind;
        letters[next] = kind;
        at[next] = window.start(i);
        next += next <= limit ? 1 : 0;
      } else if (kind != Folds.SKIP && kind != Folds.HAMZA) {
        return false;
      }
    }
    int length = Math.min(next - start, maxLetters + 1);
    again |= twice && Runs.in(letters, start, length);
    if (again || isNumberOpen(next - 1, codes + to)) {
      return false;
    }
    out.used = start + length;
    out.set(t, start, length, at[start], window.end(to - 1), Tokens.SPREAD);
    return true;
  }

  private void putRare(char c, int place, int next) {
    int three = Folds.RARE_LEAD | c >> 12 | (64 | c >> 6 & 63) << 8 | (64 | c & 63) << 16;
    Hashes.putFour(out.letters, next, three);
    int[] at = out.at;
    at[next] = place;
    at[next + 1] = place;
    at[next + 2] = place;
  }
}
