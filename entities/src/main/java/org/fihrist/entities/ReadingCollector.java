package org.fihrist.entities;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fihrist.entities.NameForms.Kind;
import org.fihrist.entities.Reading.Choice;
import org.fihrist.match.MatchConsumer;

/**
 * Takes what the scanner finds in one text, leaves out what cannot be a name there, and gathers the
 * rest by span.
 */
final class ReadingCollector implements MatchConsumer {

  private static final int VARIANT_COST = 50;

  private final CharSequence text;
  private final NameIndex index;
  private final OrdinaryWords words;
  private final Map<Long, Reading> bySpan = new HashMap<>();
  private final List<int[]> cues = new ArrayList<>();
  private final BitSet covered = new BitSet();

  ReadingCollector(CharSequence text, NameIndex index, OrdinaryWords words) {
    this.text = text;
    this.index = index;
    this.words = words;
  }

  /** The readings by start, the longer first. */
  List<Reading> readings() {
    List<Reading> readings = new ArrayList<>(bySpan.values());
    readings.sort(Comparator.<Reading>comparingInt(r -> r.start).thenComparing(r -> -r.end));
    return readings;
  }

  /** The cues that stand in the text: entry, start, end. */
  List<int[]> cues() {
    return cues;
  }

  @Override
  public boolean accept(int value, int start, int matchEnd, int procliticStart) {
    if (index.isCue(value)) {
      cues.add(new int[] {index.entryIndex(value), start, matchEnd});
      return true;
    }
    int end = Quotes.closed(text, start, trimmed(start, matchEnd));
    boolean oneWord = TextWords.isOneWord(text, start, end);
    int cost = cost(value, start, end, procliticStart, oneWord);
    if (cost >= 0) {
      int entry = index.entryIndex(value);
      bySpan
          .computeIfAbsent(span(start, end), s -> new Reading(start, end, procliticStart, oneWord))
          .add(new Choice(entry, index.entry(entry), value, cost));
      covered.set(start, end);
    }
    return true;
  }

  /** Takes another transcription of a name, unless listed spellings are there already. */
  void variant(int entry, int start, int end, int procliticStart, int cost) {
    boolean oneWord = TextWords.isOneWord(text, start, end);
    int firstCovered = covered.nextSetBit(start);
    if (oneWord && firstCovered >= 0 && firstCovered < end) {
      return;
    }
    bySpan
        .computeIfAbsent(span(start, end), s -> new Reading(start, end, procliticStart, oneWord))
        .add(new Choice(entry, index.entry(entry), Choice.VARIANT, VARIANT_COST + cost));
  }

  private static long span(int start, int end) {
    return (long) start << 32 | end;
  }

  /* What the reading costs, or -1 where the text says something else. */
  private int cost(int value, int start, int end, int procliticStart, boolean oneWord) {
    Kind kind = index.kind(value);
    String spelling = index.spelling(value);
    int agreement = Spelling.vowelAgreement(text, start, end, spelling);
    if (agreement == Spelling.CONFLICT) {
      return -1;
    }
    boolean same = kind == Kind.LISTED && Spelling.isSameLetters(text, start, end, spelling);
    if (kind == Kind.SPLIT && isTwoWords(start, end)) {
      return -1;
    }
    if (oneWord && spelling.indexOf(' ') > 0 && words.isOrdinary(text, start, end)) {
      return -1;
    }
    if (oneWord && !stands(value, kind, start, end, procliticStart, same)) {
      return -1;
    }
    int cost = kind == Kind.LISTED ? 10 : 30;
    return cost + (same ? 0 : 10) + (procliticStart < start ? 5 : 0) - Math.min(5, agreement);
  }

  /* Whether one word can stand for a name here. */
  private boolean stands(
      int value, Kind kind, int start, int end, int procliticStart, boolean same) {
    int letters = letters(start, end);
    if (letters == 1) {
      return isAbbreviated(end);
    }
    if (procliticStart < start
        && (letters < 3 || words.isOneWord(text, procliticStart, start, end))) {
      return false;
    }
    if (kind == Kind.TANWIN && Spelling.endsInTanwin(text, start, end)) {
      return true;
    }
    if (same) {
      return true;
    }
    return kind == Kind.INFLECTED || isBare(value, kind, start, end)
        ? !words.isFunctionWord(text, start, end)
        : !words.isOrdinary(text, start, end);
  }

  private boolean isBare(int value, Kind kind, int start, int end) {
    return kind == Kind.LISTED && Spelling.isSameButHamza(text, start, end, index.spelling(value));
  }

  /* Two ordinary words that together look like a name, unless the first one begins compounds. */
  private boolean isTwoWords(int start, int end) {
    int middle = TextWords.wordEnd(text, start);
    int second = TextWords.nextStart(text, middle);
    return second > 0
        && second < end
        && words.isOrdinary(text, start, middle)
        && words.isOrdinary(text, second, end)
        && !CompoundForms.isHead(text.subSequence(start, middle));
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

  /* A name ends with its last letter or vowel; signs nobody sees after it are not its own. */
  private int trimmed(int start, int end) {
    int at = end;
    while (at > start + 1 && TextWords.isInvisible(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }
}
