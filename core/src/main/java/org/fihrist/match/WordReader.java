package org.fihrist.match;

import org.fihrist.text.ArabicChars;

/** Folds words unit by unit, with a look around where it matters. */
final class WordReader {

  private final int maxLetters;
  private final Gap gap;
  private Tokens out = new Tokens();

  /* Where the classes of the window's units are. */
  private int codes;

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

  /* Where the break ends that stands where a word was looked for. */
  private int breakEnd;

  /* The digits and commas that were last looked at as one number. */
  private int numberEnd;
  private boolean grouped;

  /**
   * A reader of words up to a length.
   *
   * @param maxLetters a longer word keeps one letter more than that and so can match nothing
   * @param gap what stands between words
   */
  WordReader(int maxLetters, Gap gap) {
    this.maxLetters = maxLetters;
    this.gap = gap;
  }

  /**
   * Begins with a window.
   *
   * @param codes where the classes of its units are in the letters of the tokens
   */
  void start(Tokens tokens, int codes) {
    out = tokens;
    this.codes = codes;
    numberEnd = 0;
  }

  /** Reads a word; returns where it ends. */
  int read(Window window, int from) {
    out.ensure(maxLetters + 8);
    first = out.used;
    used = first;
    limit = first + maxLetters;
    previous = 0;
    run = 0;
    doubled = 0;
    overlong = false;
    gap.endLine();
    breakEnd = from + 1;
    int i = from;
    while (i < window.length) {
      byte kind = Folds.of(window.chars[i]);
      if (kind > 0) {
        int next = copy(window, i);
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
        if (next == i) {
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
  private int copy(Window window, int from) {
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
    out.add(first, letters, out.at[first], wordEnd, gap.stoppedBit(letters) | Tokens.SPREAD);
    if (doubled == 1) {
      out.doubleFirst(out.count - 1, doubledAt);
    }
    out.used = used;
    gap.start(letters, out.letters[first]);
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

  /** A unit that needs a look around: its end when it is in the word, {@code i} when not. */
  private int special(Window window, int i, byte kind) {
    return switch (kind) {
      case Folds.HAMZA_YEH -> hamzaYeh(window, i, i + 1);
      case Folds.HAMZA_ABOVE -> hamzaAbove(window, i);
      case Folds.TATWEEL -> tatweel(window, i);
      case Folds.RARE, Folds.FOLDED, Folds.JOINER, Folds.WIDE -> rare(window, i);
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
    if (Surroundings.isDash(window, i, end)) {
      breakEnd = end;
      return i;
    }
    absorb(window.end(end - 1));
    return end;
  }

  private int rare(Window window, int i) {
    char c = Folds.rare(window.chars[i]);
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
