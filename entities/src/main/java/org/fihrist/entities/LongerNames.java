package org.fihrist.entities;

import java.util.BitSet;
import org.fihrist.text.ArabicChars;

/**
 * Whether a name is a part of a longer one that no gazetteer lists. Names of persons are chains of
 * words without a sign of where they begin and end: what stands beside a given name, or beside a
 * word that is nothing but a name, is told from it by a particle or by punctuation where it is the
 * name of somebody else.
 */
final class LongerNames {

  /* Log odds, from the corpora that names are measured on. */
  private static final double PART = -2;
  private static final double SON = -3;
  private static final double NAMESAKE = -5;
  private static final double APART_AFTER = 0.8;
  private static final double APART_BEFORE = 0.5;

  /* Two letters are a particle more often than a name. */
  private static final int MIN_LETTERS = 3;

  /* Abd, the first part of many given names. */
  private static final String SERVANT = "\u0639\u0628\u062F";

  /** What a word beside a name is. */
  private enum Neighbour {
    /** There is none before the next punctuation or the end. */
    NONE,
    /** An ordinary word, or a sign that is no word. */
    WORD,
    /** A name that stands for itself: a country, a club. */
    KNOWN,
    /** A given name. */
    GIVEN,
    /** The son of, the father of: within a name. */
    SON,
    /** A name, or a word that is in no lexicon. */
    NAME
  }

  private final CharSequence text;
  private final OrdinaryWords words;
  private final KnownNames known = KnownNames.instance();
  private final ContextWords context = ContextWords.instance();
  private final BitSet wordStarts = new BitSet();
  private final BitSet wordEnds = new BitSet();

  LongerNames(CharSequence text, OrdinaryWords words) {
    this.text = text;
    this.words = words;
  }

  /** Takes a title or nisba of the text: it stands beside names and is no part of them. */
  void addWord(Reading reading) {
    wordStarts.set(reading.start);
    wordEnds.set(reading.end);
  }

  /** Whether a reading is a given name alone, or one of two words like Abdullah. */
  boolean isGiven(Reading reading) {
    return reading.oneWord
        ? is(reading.start, reading.end, ContextWords.GIVEN)
        : isServant(reading.start, TextWords.wordEnd(text, reading.start))
            && TextWords.wordEnd(
                    text, TextWords.nextStart(text, TextWords.wordEnd(text, reading.start)))
                >= reading.end;
  }

  private boolean isServant(int start, int end) {
    return WordKey.is(text, start, end, SERVANT);
  }

  private boolean is(int start, int end, int wanted) {
    return context.is(text, start, end, wanted);
  }

  /** What the words beside a name say for it. */
  double weight(Reading reading, boolean isKnown, boolean ordinary) {
    if (endsOpen(reading)) {
      return SON;
    }
    boolean given = isGiven(reading);
    if (!reading.oneWord && !given) {
      return ofPhrase(reading);
    }
    Neighbour before = before(reading, false);
    Neighbour after = after(reading, false);
    if (hasEpithet(reading)) {
      return NAMESAKE;
    }
    if (before == Neighbour.SON || after == Neighbour.SON) {
      return SON;
    }
    if (isCutInName(reading)) {
      return NAMESAKE;
    }
    double weight = 0;
    if (before == Neighbour.NAME || (before == Neighbour.GIVEN && !isKnown)) {
      weight += PART;
    }
    if (!isKnown && (after == Neighbour.NAME || (after == Neighbour.GIVEN && given))) {
      weight += PART;
    }
    if (!ordinary) {
      weight += after == Neighbour.NONE ? APART_AFTER : 0;
      weight += before == Neighbour.NONE ? APART_BEFORE : 0;
    }
    return weight;
  }

  /* Fa and ka hardly ever stand between two names: what follows a given name begins with the letter. */
  private boolean isCutInName(Reading reading) {
    if (reading.procliticStart == reading.start
        || (text.charAt(reading.start - 1) != ArabicChars.FEH
            && text.charAt(reading.start - 1) != ArabicChars.KAF)) {
      return false;
    }
    return isName(before(reading.procliticStart, false));
  }

  /* Mohammed the sixth is another than Mohammed. */
  private boolean hasEpithet(Reading reading) {
    int start = TextWords.nextStart(text, reading.end);
    return start >= 0
        && context.is(text, start, TextWords.wordEnd(text, start), ContextWords.EPITHET)
        && words.isName(text, reading.start, reading.end);
  }

  /* Several words are a part of a longer name beside the son of, or as the son of. */
  private double ofPhrase(Reading reading) {
    boolean part =
        before(reading, true) == Neighbour.SON
            || after(reading, true) == Neighbour.SON
            || (startsOpen(reading) && isName(before(reading, false)));
    return part ? SON : 0;
  }

  private static boolean isName(Neighbour neighbour) {
    return neighbour == Neighbour.NAME || neighbour == Neighbour.GIVEN;
  }

  /* Ends with the son of, and says not whose. */
  private boolean endsOpen(Reading reading) {
    return !reading.oneWord
        && is(TextWords.wordStart(text, reading.end), reading.end, ContextWords.SURNAME_PART);
  }

  private boolean startsOpen(Reading reading) {
    return is(reading.start, TextWords.wordEnd(text, reading.start), ContextWords.SURNAME_PART);
  }

  /** Whether a word is a given name, son of, or a word that is nothing but a name. */
  boolean isNameWord(int start, int end) {
    Neighbour word = wordStarts.get(start) ? Neighbour.WORD : of(start, end, false);
    return isName(word) || word == Neighbour.SON;
  }

  /** Whether a word is an ordinary one. */
  boolean isOrdinary(int start, int end) {
    return of(start, end, false) == Neighbour.WORD;
  }

  /* With sonsOnly, any word but the son of may be told as an ordinary one. */
  private Neighbour before(Reading reading, boolean sonsOnly) {
    if (reading.procliticStart < reading.start) {
      return Neighbour.WORD;
    }
    return before(reading.procliticStart, sonsOnly);
  }

  private Neighbour before(int start, boolean sonsOnly) {
    int end = start;
    while (end > 0 && isSpace(text.charAt(end - 1))) {
      end--;
    }
    if (end == 0 || !TextWords.isWordPart(text.charAt(end - 1))) {
      return Neighbour.NONE;
    }
    return wordEnds.get(end) ? Neighbour.WORD : of(TextWords.wordStart(text, end), end, sonsOnly);
  }

  private Neighbour after(Reading reading, boolean sonsOnly) {
    int start = reading.end;
    while (start < text.length() && isSpace(text.charAt(start))) {
      start++;
    }
    if (start == text.length() || !TextWords.isWordPart(text.charAt(start))) {
      return Neighbour.NONE;
    }
    return wordStarts.get(start)
        ? Neighbour.WORD
        : of(start, TextWords.wordEnd(text, start), sonsOnly);
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || c == '\u00A0';
  }

  private Neighbour of(int start, int end, boolean sonsOnly) {
    if (!ArabicChars.isLetter(text.charAt(start))) {
      return Neighbour.WORD;
    }
    int classes = context.ownClasses(text, start, end);
    if ((classes & ContextWords.SURNAME_PART) != 0) {
      return Neighbour.SON;
    }
    if (sonsOnly) {
      return Neighbour.WORD;
    }
    if ((classes & ContextWords.GIVEN) != 0 && !isParticle(start, end)) {
      return Neighbour.GIVEN;
    }
    if (known.has(text, start, end)) {
      return Neighbour.KNOWN;
    }
    boolean name = end - start >= MIN_LETTERS && words.isNothingButName(text, start, end);
    return name ? Neighbour.NAME : Neighbour.WORD;
  }

  /* The preposition ala, not Ali. */
  private boolean isParticle(int start, int end) {
    return text.charAt(end - 1) == ArabicChars.ALEF_MAKSURA
        && words.isFunctionWord(text, start, end);
  }
}
