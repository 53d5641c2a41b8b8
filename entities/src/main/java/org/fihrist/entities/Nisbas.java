package org.fihrist.entities;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.fihrist.entities.Reading.Choice;
import org.fihrist.text.ArabicChars;

/**
 * What the definite nisba after a name says for it. A place takes none; a club or an agency does,
 * and after a newspaper it is feminine, whatever the gender of its name: it goes with the word for
 * newspaper that is left out.
 */
final class Nisbas {

  private static final double ANY = 2;
  private static final double OF_MEDIUM = 3;

  /* Tells newspapers of one name apart, and makes none of a word. */
  private static final double OWN_COUNTRY = 0.5;
  private static final String COUNTRY = "country";

  private final CharSequence text;
  private final Surroundings evidence;

  /* By start: the countries of the nisba, or an empty id where it is no country's. */
  private final Map<Integer, Set<String>> countries = new HashMap<>();
  private final Set<Integer> feminine = new HashSet<>();

  Nisbas(CharSequence text, Surroundings evidence) {
    this.text = text;
    this.evidence = evidence;
  }

  /** Takes a nisba of the text; only a definite one tells anything. */
  void add(Reading reading, Choice choice) {
    if (!TextWords.hasArticle(text, reading.start, reading.end)) {
      return;
    }
    countries
        .computeIfAbsent(reading.start, start -> new HashSet<>())
        .add(choice.entry.properties().getOrDefault(COUNTRY, ""));
    if (WordKey.fold(lastLetter(reading)) == ArabicChars.HEH) {
      feminine.add(reading.start);
    }
  }

  /* Of its first word: each word of a nisba has the ending. */
  private char lastLetter(Reading reading) {
    int at = Math.min(reading.end, TextWords.wordEnd(text, reading.start));
    while (at > reading.start + 1 && !ArabicChars.isLetter(text.charAt(at - 1))) {
      at--;
    }
    return text.charAt(at - 1);
  }

  /** The weight for an organisation; a medium that is an ordinary word needs its own country. */
  double after(Reading reading, Choice choice, boolean ordinary) {
    if (countries.isEmpty()) {
      return 0;
    }
    int start = TextWords.nextStart(text, reading.end);
    if (start < 0 || !countries.containsKey(start)) {
      return 0;
    }
    if (ordinary && choice.entry.subtype().equals(Surroundings.CLUB) && isForPurpose(start)) {
      return -ANY;
    }
    if (!ordinary || !choice.entry.subtype().equals(Surroundings.MEDIA)) {
      return ANY;
    }
    if (isOfMedium(reading, choice)) {
      return OF_MEDIUM;
    }
    return isOfCountry(start, choice) ? OWN_COUNTRY : 0;
  }

  /* The Moroccan union for labour is no club. */
  private boolean isForPurpose(int nisba) {
    int start = TextWords.nextStart(text, TextWords.wordEnd(text, nisba));
    return start >= 0
        && start + 2 < text.length()
        && text.charAt(start) == ArabicChars.LAM
        && text.charAt(start + 1) == ArabicChars.LAM;
  }

  /**
   * Whether a feminine nisba of the medium's country follows that goes with no word before the
   * name: {@code the newspapers of the homeland the-Syrian-ones} are none called so.
   */
  boolean isOfMedium(Reading reading, Choice choice) {
    int start = TextWords.nextStart(text, reading.end);
    return feminine.contains(start) && isOfCountry(start, choice) && !isAfterFeminine(reading);
  }

  /**
   * Whether a name with the article and the ending of a nisba stands after a noun with the article
   * that is none for organisations: the Arab world is no newspaper.
   */
  boolean isAdjective(Reading reading) {
    if (!reading.oneWord
        || reading.procliticStart < reading.start
        || !TextWords.hasArticle(text, reading.start, reading.end)
        || !endsLikeNisba(reading)) {
      return false;
    }
    int end = TextWords.previousEnd(text, reading.start);
    if (end < 0 || TextWords.isQuote(text.charAt(reading.start - 1))) {
      return false;
    }
    int start = TextWords.wordStart(text, end);
    return TextWords.hasArticle(text, start, end)
        && !ContextWords.instance()
            .is(text, start + 2, end, ContextWords.ORG_NOUN | ContextWords.MEDIA_NOUN)
        && !ContextWords.instance()
            .is(text, start, end, ContextWords.TITLE | ContextWords.MEDIA_NOUN);
  }

  private boolean endsLikeNisba(Reading reading) {
    char last = text.charAt(reading.end - 1);
    return last == ArabicChars.YEH
        || (last == ArabicChars.TEH_MARBUTA && text.charAt(reading.end - 2) == ArabicChars.YEH);
  }

  private boolean isOfCountry(int start, Choice choice) {
    String country = choice.entry.properties().getOrDefault(COUNTRY, "");
    return country.isEmpty() || countries.getOrDefault(start, Set.of()).contains(country);
  }

  private boolean isAfterFeminine(Reading reading) {
    int end = TextWords.previousEnd(text, reading.procliticStart);
    if (end < 0
        || reading.procliticStart < reading.start
        || evidence.isAfter(reading.procliticStart, ContextWords.MEDIA_NOUN)
        || TextWords.hasArticle(text, TextWords.wordStart(text, end), end)) {
      return false;
    }
    boolean marbuta = text.charAt(end - 1) == ArabicChars.TEH_MARBUTA;
    boolean plural =
        end > 2
            && text.charAt(end - 1) == ArabicChars.TEH
            && text.charAt(end - 2) == ArabicChars.ALEF;
    return marbuta || plural || evidence.isAfter(reading.procliticStart, ContextWords.PLACE_NOUN);
  }
}
