package org.fihrist.entities;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.fihrist.entities.Gazetteer.Entry;
import org.fihrist.entities.NameForms.Kind;
import org.fihrist.entities.Reading.Choice;
import org.fihrist.match.MatchConsumer;
import org.fihrist.text.ArabicChars;
import org.fihrist.text.Span;

/**
 * Takes what the scanner finds in one text, leaves out what cannot be a name there, and gathers the
 * rest by span.
 */
final class ReadingCollector implements MatchConsumer {

  private static final int VARIANT_COST = 50;

  /* Al-din, the end of many given names. */
  static final String FAITH = "\u0627\u0644\u062F\u064A\u0646";

  private final CharSequence text;
  private final NameIndex index;
  private final OrdinaryWords words;
  private final List<Reading> found = new ArrayList<>();
  private final Cues cues;
  private final BitSet covered = new BitSet();

  ReadingCollector(CharSequence text, NameIndex index, OrdinaryWords words, Cues cues) {
    this.cues = cues;
    this.text = text;
    this.index = index;
    this.words = words;
  }

  /** The readings by start, the longer first. */
  List<Reading> readings() {
    found.sort(Reading.ORDER);
    int kept = 0;
    for (Reading reading : found) {
      if (kept > 0 && found.get(kept - 1).isSameSpan(reading)) {
        reading.choices.forEach(found.get(kept - 1)::add);
      } else {
        found.set(kept++, reading);
      }
    }
    found.subList(kept, found.size()).clear();
    return found;
  }

  @Override
  public boolean accept(int value, int matchStart, int matchEnd, int matchProclitics) {
    if (index.isCue(value)) {
      cues.add(index.entryIndex(value), matchStart, matchEnd);
      return true;
    }
    int entryIndex = index.entryIndex(value);
    Entry entry = index.entry(entryIndex);
    String spelling = index.spelling(value, entry);
    int start = afterDetached(matchStart, matchEnd);
    boolean ofWordBefore = start > matchStart && isInside(matchStart, matchStart);
    if (isTwice(spelling, start, matchProclitics)) {
      start--;
    }
    int procliticStart = ofWordBefore ? start : matchProclitics;
    if (isInside(procliticStart, matchEnd)) {
      return true;
    }
    int lastEnd = afterSign(spelling, trimmed(start, matchEnd));
    if (lastEnd < 0) {
      return true;
    }
    int end = Quotes.closed(text, start, lastEnd);
    boolean oneWord = TextWords.isOneWord(text, start, end);
    int cost = cost(value, entry, spelling, start, end, procliticStart, oneWord);
    if (cost >= 0) {
      Span name = NameSpan.of(text, start, end, entry, spelling);
      int proclitics = name.start() > start ? name.start() : procliticStart;
      reading(name.start(), name.end(), proclitics, oneWord)
          .add(new Choice(entryIndex, entry, value, cost, spelling));
      covered.set(start, end);
    }
    return true;
  }

  /* A name that begins with one letter twice, the first of which was taken for a conjunction. */
  private boolean isTwice(String spelling, int start, int procliticStart) {
    return start > procliticStart
        && spelling.length() > 1
        && spelling.charAt(0) == spelling.charAt(1)
        && text.charAt(start - 1) == spelling.charAt(0)
        && text.charAt(start) == spelling.charAt(0)
        && !(start + 1 < text.length() && text.charAt(start + 1) == spelling.charAt(0));
  }

  /* A letter with a space after it and the same letter are folded into one: a conjunction, or the
   * end of the word before. */
  private int afterDetached(int start, int end) {
    char first = text.charAt(start);
    if (TextWords.wordEnd(text, start) > start + 1
        || !(WordKey.isConjunction(first) || isInside(start, start))) {
      return start;
    }
    int next = TextWords.nextStart(text, start + 1);
    return next > 0 && next < end && text.charAt(next) == first ? next : start;
  }

  /* What stands at one span is mostly told together; the rest is put together in the end. */
  private Reading reading(int start, int end, int procliticStart, boolean oneWord) {
    if (!found.isEmpty()) {
      Reading last = found.get(found.size() - 1);
      if (last.start == start && last.end == end) {
        return last;
      }
    }
    Reading reading = new Reading(start, end, procliticStart, oneWord);
    found.add(reading);
    return reading;
  }

  /** Takes another transcription of a name, unless listed spellings are there already. */
  void variant(int entry, int start, int end, int procliticStart, int cost) {
    boolean oneWord = TextWords.isOneWord(text, start, end);
    if (oneWord && isCovered(start, end)) {
      return;
    }
    reading(start, end, procliticStart, oneWord)
        .add(new Choice(entry, index.entry(entry), Choice.VARIANT, VARIANT_COST + cost));
  }

  /** Whether a part of a range belongs to a listed spelling. */
  boolean isCovered(int start, int end) {
    int next = covered.nextSetBit(start);
    return next >= 0 && next < end;
  }

  /* Folding leaves the hamza out, which then looks like a break, but it is a letter. */
  private boolean isInside(int start, int end) {
    return (start > 0 && ArabicChars.isLetter(text.charAt(start - 1)))
        || (end < text.length() && ArabicChars.isLetter(text.charAt(end)));
  }

  /* What the reading costs, or -1 where the text says something else. */
  private int cost(
      int value,
      Entry entry,
      String spelling,
      int start,
      int end,
      int procliticStart,
      boolean oneWord) {
    Kind kind = index.kind(value);
    int agreement = Spelling.vowelAgreement(text, start, end, spelling);
    if (agreement == Spelling.CONFLICT) {
      return -1;
    }
    boolean same = kind == Kind.LISTED && isSame(spelling, start, end);
    if (kind == Kind.SPLIT && isTwoWords(start, end)) {
      return -1;
    }
    if (entry.type() == EntityType.ROLE && !oneWord && !breaksAlike(value, start)) {
      return -1;
    }
    if (oneWord && spelling.indexOf(' ') > 0 && words.isOrdinary(text, start, end)) {
      return -1;
    }
    if (oneWord && !stands(value, kind, entry, spelling, start, end, procliticStart, same)) {
      return -1;
    }
    int cost = costOf(kind, start, end);
    return cost + (same ? 0 : 10) + (procliticStart < start ? 5 : 0) - Math.min(5, agreement);
  }

  private boolean isSame(String spelling, int start, int end) {
    return Spelling.isSameLetters(text, start, end, spelling)
        || (isAssimilated(start)
            && spelling.startsWith(NisbaForms.ARTICLE)
            && Spelling.isSameLetters(text, start, end, spelling.substring(1)));
  }

  /* Secretaries ends in an alef that folds with that of the next article: public security is none. */
  private boolean breaksAlike(int value, int start) {
    CharSequence form = index.form(value);
    int formEnd = TextWords.wordEnd(form, 0);
    int wordEnd = TextWords.wordEnd(text, start);
    return lastLetter(form, 0, formEnd) == lastLetter(text, start, wordEnd);
  }

  private static char lastLetter(CharSequence text, int start, int end) {
    char last = 0;
    for (int at = end; last == 0 && at > start; at--) {
      last = WordKey.fold(text.charAt(at - 1));
    }
    return last;
  }

  /* The accusative without its tanwin is another name more often. */
  private int costOf(Kind kind, int start, int end) {
    return switch (kind) {
      case LISTED -> 10;
      case TANWIN -> Spelling.endsInTanwin(text, start, end) ? 30 : 60;
      default -> 30;
    };
  }

  /* Whether one word can stand for a name here. */
  private boolean stands(
      int value,
      Kind kind,
      Entry entry,
      String spelling,
      int start,
      int end,
      int procliticStart,
      boolean same) {
    int letters = letters(start, end);
    if (letters == 1) {
      return isAbbreviated(end);
    }
    if (procliticStart < start && !isCut(value, start, end, procliticStart, same)) {
      return false;
    }
    if (!same
        && (isPossessed(entry, spelling, start, end) || endsInOwnHamza(kind, spelling, end))) {
      return false;
    }
    if (Spelling.endsInTanwin(text, start, end)) {
      if (kind == Kind.TANWIN) {
        return true;
      }
      if (isLongVowel(kind, spelling)) {
        return false;
      }
    }
    /* The accusative of a nisba may be the name of a country: Syria is nobody Syrian. */
    if (kind == Kind.TANWIN && entry.type() == EntityType.DEMONYM) {
      return !words.isName(text, start, end);
    }
    if (same) {
      return true;
    }
    if (isBare(kind, spelling, start, end)) {
      return !words.isFunctionWord(text, start, end);
    }
    return !words.isOrdinary(text, start, end)
        || (kind == Kind.INFLECTED
            && !words.isFunctionWord(text, start, end)
            && isExactForm(value, spelling, start, end));
  }

  /* The alef that a name ends in is a long vowel, which no tanwin shortens. */
  private static boolean isLongVowel(Kind kind, String spelling) {
    return kind == Kind.LISTED
        && spelling.charAt(spelling.length() - 1) == ArabicChars.ALEF
        && !Spelling.endsInTanwin(spelling, 0, spelling.length());
  }

  /* Whether proclitics end at a cut, or the whole is another word. */
  private boolean isCut(int value, int start, int end, int procliticStart, boolean same) {
    if (isAssimilated(start)) {
      return true;
    }
    if (letters(start, end) < 3) {
      return false;
    }
    if (ContextWords.instance().is(text, procliticStart, end, ContextWords.GIVEN)) {
      return false;
    }
    if (text.charAt(start - 1) != ArabicChars.KAF) {
      return !words.isOneWord(text, procliticStart, start, end);
    }
    /* The preposition ka is rare, and many words begin like it. */
    return !words.isKnownWhole(text, procliticStart, start, end)
        && (same || Spelling.isSameLetters(text, start, end, index.form(value)));
  }

  /* The lam of the article after the preposition li, the alef of which is not written. */
  private boolean isAssimilated(int start) {
    return start > 0
        && text.charAt(start) == ArabicChars.LAM
        && text.charAt(start - 1) == ArabicChars.LAM;
  }

  /* A heh after an ordinary word is a pronoun and no other spelling of a teh marbuta. */
  private boolean isPossessed(Entry entry, String listed, int start, int end) {
    if (text.charAt(end - 1) != ArabicChars.HEH || end - start < 3) {
      return false;
    }
    boolean marbuta = entry.type() == EntityType.ROLE || entry.type() == EntityType.DEMONYM;
    String spelling = NisbaForms.withoutArticle(listed);
    if (marbuta && Spelling.isSameButHamza(text, start, end - 1, spelling)) {
      return false;
    }
    boolean definite =
        text.charAt(start) == ArabicChars.ALEF && text.charAt(start + 1) == ArabicChars.LAM;
    return !definite && words.isOrdinary(text, start, end - 1);
  }

  /* Folding leaves a final hamza out; nobody adds one that a name has not. */
  private boolean endsInOwnHamza(Kind kind, String spelling, int end) {
    return kind == Kind.LISTED
        && text.charAt(end - 1) == ArabicChars.HAMZA
        && spelling.charAt(spelling.length() - 1) != ArabicChars.HAMZA;
  }

  /* Whether the text has the letters of the form, if perhaps an alef without hamza: what
   * merely folds to the same may be another word. */
  private boolean isExactForm(int value, String spelling, int start, int end) {
    if (Spelling.startsWith(text, start, end, spelling)) {
      return true;
    }
    CharSequence form = index.form(value);
    return Spelling.isSameButHamza(text, start, end, form) || isAfterLam(form, start, end);
  }

  /* The article after the preposition li has lost its alef. */
  private boolean isAfterLam(CharSequence form, int start, int end) {
    return start > 0
        && text.charAt(start - 1) == ArabicChars.LAM
        && form.length() > 2
        && form.charAt(0) == ArabicChars.ALEF
        && form.charAt(1) == ArabicChars.LAM
        && Spelling.isSameButHamza(text, start, end, form.subSequence(1, form.length()));
  }

  private boolean isBare(Kind kind, String spelling, int start, int end) {
    return kind == Kind.LISTED && Spelling.isSameButHamza(text, start, end, spelling);
  }

  /* Two ordinary words that together look like a name, unless the first one begins compounds. */
  private boolean isTwoWords(int start, int end) {
    int middle = TextWords.wordEnd(text, start);
    int second = TextWords.nextStart(text, middle);
    return second > 0
        && second < end
        && words.isOrdinary(text, start, middle)
        && words.isOrdinary(text, second, end)
        && !CompoundForms.isHead(text.subSequence(start, middle))
        && !WordKey.is(text, second, end, FAITH);
  }

  private int letters(int start, int end) {
    int letters = 0;
    for (int i = start; i < end && letters < 3; i++) {
      if (WordKey.fold(text.charAt(i)) != 0) {
        letters++;
      }
    }
    return letters;
  }

  private boolean isAbbreviated(int end) {
    return end < text.length() && text.charAt(end) == '.';
  }

  /* The end after the plus sign that a name is listed with, -1 where the text has none. */
  private int afterSign(String spelling, int end) {
    if (spelling.charAt(spelling.length() - 1) != '+') {
      return end;
    }
    return end < text.length() && text.charAt(end) == '+' ? end + 1 : -1;
  }

  /* A name ends with its last letter or vowel; signs nobody sees after it are not its own. */
  private int trimmed(int start, int end) {
    int at = end;
    while (at > start + 1 && TextWords.isInvisible(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }
}
