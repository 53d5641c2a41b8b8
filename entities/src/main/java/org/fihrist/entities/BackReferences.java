package org.fihrist.entities;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fihrist.entities.Reading.Choice;
import org.fihrist.text.ArabicChars;

/**
 * Finds surnames that stand alone for a person whose full name stood before. Goes forward only, and
 * leaves a common noun alone unless a title or a verb of speech makes a person of it; a verb of
 * speech makes one of a nisba, too.
 */
final class BackReferences {

  private static final int MIN_LETTERS = 3;
  private static final int COST = 50;
  private static final int FILTER = 64;
  private static final int MOST_PROCLITICS = 2;

  /* The son of, in Mauritania. */
  private static final String OULD = "\u0648\u0644\u062F";

  private record Surname(List<String> words, Choice choice) {}

  private final CharSequence text;
  private final OrdinaryWords words;
  private final Surroundings evidence;

  /* By the skeleton of the first word, which all its spellings share; the earlier ones first. */
  private final Map<Long, List<Surname>> surnames = new HashMap<>();

  /* A bit for each of these skeletons, so that most words are told without asking the map. */
  private long[] filter = {};
  private final List<Reading> found = new ArrayList<>();

  BackReferences(CharSequence text, OrdinaryWords words, Surroundings evidence) {
    this.text = text;
    this.words = words;
    this.evidence = evidence;
  }

  /** The readings with those of surnames among them. */
  List<Reading> add(List<Reading> readings) {
    int at = 0;
    for (Reading reading : readings) {
      if (!surnames.isEmpty()) {
        gap(at, Math.min(reading.procliticStart, reading.start));
      }
      if (!isSurname(reading)) {
        found.add(reading);
        note(reading);
      }
      at = Math.max(at, reading.end);
    }
    if (!surnames.isEmpty()) {
      gap(at, text.length());
    }
    return found;
  }

  /* Whether a nisba is the surname of somebody known who speaks, or another transcription of a name
   * the surname that was written before; the surname is added then. */
  private boolean isSurname(Reading reading) {
    Choice best = reading.best();
    boolean speaker =
        best.entry.type() == EntityType.DEMONYM
            && evidence.isAfter(reading.procliticStart, ContextWords.SPEECH);
    if (!reading.oneWord || !(speaker || best.value == Choice.VARIANT)) {
      return false;
    }
    int before = found.size();
    word(reading.procliticStart, reading.end, reading.end);
    return found.size() > before;
  }

  private void note(Reading reading) {
    Choice best = reading.best();
    if (best.entry.type() != EntityType.PERSON || reading.oneWord) {
      return;
    }
    List<String> listed = Surnames.of(best.entry.name());
    note(listed, best);
    if (!isWritten(best.entry.name(), reading)) {
      List<String> written = Surnames.of(text.subSequence(reading.start, reading.end).toString());
      if (!written.equals(listed)) {
        note(written, best);
      }
    }
    noteLast(listed, best);
  }

  private boolean isWritten(String name, Reading reading) {
    return Skeleton.isSame(text, reading.start, reading.end, name, 0, name.length());
  }

  /* Ould al-X is called al-X, too. */
  private void noteLast(List<String> surname, Choice best) {
    String last = surname.isEmpty() ? "" : surname.get(surname.size() - 1);
    if (surname.size() > 1 && surname.get(0).equals(OULD) && last.startsWith(NisbaForms.ARTICLE)) {
      note(List.of(last), best);
    }
  }

  private void note(List<String> surname, Choice best) {
    if (surname.isEmpty()) {
      return;
    }
    String first = surname.get(0);
    long skeleton = Skeleton.hash(first, 0, first.length());
    if (filter.length == 0) {
      filter = new long[FILTER];
    }
    filter[filterWord(skeleton)] |= 1L << skeleton;
    List<Surname> alike = surnames.computeIfAbsent(skeleton, hash -> new ArrayList<>(1));
    alike.removeIf(other -> other.words.equals(surname));
    alike.add(new Surname(surname, best));
  }

  private static int filterWord(long skeleton) {
    return (int) (skeleton >>> 32) & FILTER - 1;
  }

  private boolean mayBeSurname(long skeleton) {
    return (filter[filterWord(skeleton)] & 1L << skeleton) != 0;
  }

  private List<Surname> alike(int start, int end) {
    long skeleton = Skeleton.hash(text, start, end);
    return mayBeSurname(skeleton) ? surnames.getOrDefault(skeleton, List.of()) : List.of();
  }

  private void gap(int from, int to) {
    int at = from;
    while (at < to) {
      int end = TextWords.wordEnd(text, at);
      if (end > at) {
        at = Math.max(end, word(at, Math.min(end, to), to));
      } else {
        at++;
      }
    }
  }

  /* Looks one word up, whole and after its proclitics; returns where to go on. */
  private int word(int start, int end, int limit) {
    if (surnames.isEmpty() || !mayHoldSurname(start, end)) {
      return end;
    }
    int exact = word(start, end, limit, true);
    int found = exact > 0 ? exact : word(start, end, limit, false);
    return found > 0 ? found : end;
  }

  /* The very letters after a conjunction are meant before another spelling of the whole. */
  private int word(int start, int end, int limit, boolean exact) {
    for (int cut = start; cut >= 0 && cut < end; cut = nextCut(start, cut)) {
      List<Surname> alike = alike(cut, end);
      for (int i = 0; i < alike.size(); i++) {
        Surname surname = alike.get(i);
        if (!exact || isSame(surname.words.get(0), cut, end, 0)) {
          int nameEnd = surname(surname, start, cut, end, limit);
          if (nameEnd > 0) {
            return nameEnd;
          }
        }
      }
    }
    return -1;
  }

  /* By the hash, which grows to the left: from the last cut back to the word's start. */
  private boolean mayHoldSurname(int start, int end) {
    int last = start;
    for (int cut = nextCut(start, start); cut >= 0 && cut < end; cut = nextCut(start, cut)) {
      last = cut;
    }
    long skeleton = Skeleton.hash(text, last, end);
    boolean may = mayBeSurname(skeleton);
    for (int cut = last - 1; cut >= start && !may; cut--) {
      skeleton = Skeleton.extend(skeleton, text.charAt(cut));
      may = mayBeSurname(skeleton);
    }
    return may;
  }

  /* Adds the surname if it stands at a cut; its end, or -1. */
  private int surname(Surname surname, int start, int cut, int end, int limit) {
    int nameEnd = matches(surname, cut, end, limit);
    if (nameEnd <= 0 || !stands(surname, start, cut, nameEnd)) {
      return -1;
    }
    Reading reading = new Reading(cut, nameEnd, start, true);
    Choice full = surname.choice;
    reading.add(new Choice(full.entryIndex, full.entry, Choice.SURNAME, COST));
    found.add(reading);
    return nameEnd;
  }

  /* After a conjunction or preposition, and after one more preposition. */
  private int nextCut(int start, int cut) {
    char c = text.charAt(cut);
    boolean conjunction = cut == start && WordKey.isConjunction(c);
    boolean preposition = c == ArabicChars.BEH || c == ArabicChars.KAF || c == ArabicChars.LAM;
    return cut < start + MOST_PROCLITICS && (conjunction || preposition) ? cut + 1 : -1;
  }

  /* The end of the surname that starts at a cut, or -1. */
  private int matches(Surname surname, int cut, int wordEnd, int limit) {
    int start = cut;
    int end = wordEnd;
    for (int i = 0; i < surname.words.size(); i++) {
      if (i > 0) {
        start = TextWords.nextStart(text, end);
        if (start < 0 || start >= limit) {
          return -1;
        }
        end = TextWords.wordEnd(text, start);
      }
      if (!isSame(surname.words.get(i), start, end)) {
        return -1;
      }
    }
    return end;
  }

  private boolean isSame(String listed, int start, int end) {
    return isSame(listed, start, end, Transcription.budget(listed, EntityType.PERSON));
  }

  private boolean isSame(String listed, int start, int end, int most) {
    int cost = Skeleton.cost(text, start, end, listed, Skeleton.FAR);
    return cost > 0 && isElided(listed, start)
        ? isSame(listed.substring(1), start, end, most)
        : cost <= most;
  }

  /* The article after the preposition li has lost its alef. */
  private boolean isElided(String listed, int start) {
    return listed.startsWith(NisbaForms.ARTICLE)
        && start > 0
        && text.charAt(start) == ArabicChars.LAM
        && text.charAt(start - 1) == ArabicChars.LAM;
  }

  private boolean stands(Surname surname, int start, int cut, int end) {
    if (surname.words.size() > 1) {
      return true;
    }
    if (end - cut < MIN_LETTERS
        || words.isFunctionWord(text, start, end)
        || beginsOtherName(cut, end)) {
      return false;
    }
    if (cut > start && words.isOrdinary(text, start, end)) {
      return false;
    }
    boolean definite = surname.words.get(0).startsWith(NisbaForms.ARTICLE);
    if (definite && words.isOrdinary(text, cut, end) && isBeforeNisba(end)) {
      return false;
    }
    if ((!definite || isAfterArticle(start)) && words.isOrdinary(text, cut, end)) {
      return evidence.isAfter(
          start, ContextWords.TITLE | ContextWords.SPEECH | ContextWords.OF_PERSON);
    }
    return !isPartOfOtherName(start);
  }

  /* A word before a nisba that agrees with it is the noun: the Siberian tiger. */
  private boolean isBeforeNisba(int end) {
    int start = TextWords.nextStart(text, end);
    if (start < 0) {
      return false;
    }
    int nisbaEnd = TextWords.wordEnd(text, start);
    return TextWords.hasArticle(text, start, nisbaEnd)
        && NisbaForms.isNisba(text.subSequence(start + 2, nisbaEnd).toString());
  }

  /* After a noun with the article a word with the article is its adjective: the Arab world. */
  private boolean isAfterArticle(int start) {
    int end = TextWords.previousEnd(text, start);
    if (end < 0) {
      return false;
    }
    int at = TextWords.wordStart(text, end);
    while (at < end && WordKey.isConjunction(text.charAt(at))) {
      at++;
    }
    boolean elided =
        at + 2 < end
            && text.charAt(at) == ArabicChars.LAM
            && text.charAt(at + 1) == ArabicChars.LAM;
    boolean preposition = text.charAt(at) == ArabicChars.BEH || text.charAt(at) == ArabicChars.KAF;
    return elided || TextWords.hasArticle(text, preposition ? at + 1 : at, end);
  }

  /* A given name right before says that this is somebody else. */
  private boolean isPartOfOtherName(int start) {
    int end = TextWords.previousEnd(text, start);
    if (end < 0) {
      return false;
    }
    int from = TextWords.wordStart(text, end);
    return isName(from, end) && (found.isEmpty() || found.get(found.size() - 1).end <= from);
  }

  /* A surname that is a given name as well, with another name or al-din after it, is somebody's. */
  private boolean beginsOtherName(int start, int end) {
    int next = TextWords.nextStart(text, end);
    if (next < 0) {
      return false;
    }
    int nextEnd = TextWords.wordEnd(text, next);
    return WordKey.is(text, next, nextEnd, ReadingCollector.FAITH)
        || (ContextWords.instance().is(text, start, end, ContextWords.GIVEN)
            && isName(next, nextEnd));
  }

  /* The preposition ala is no Ali, and the verb kana no Cannes. */
  private boolean isName(int start, int end) {
    if (words.isFunctionWord(text, start, end)) {
      return text.charAt(end - 1) != ArabicChars.ALEF_MAKSURA
          && ContextWords.instance().is(text.subSequence(start, end), ContextWords.GIVEN);
    }
    return words.isName(text, start, end)
        && (!words.isCommon(text, start, end)
            || ContextWords.instance().is(text, start, end, ContextWords.GIVEN));
  }
}
