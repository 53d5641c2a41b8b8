package org.fihrist.entities;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.fihrist.entities.Gazetteer.Entry;

/** A span of the text and the entries it may name, while the document is being resolved. */
final class Reading {

  private static final int UNLISTED_COST = 45;
  private static final double CONFIDENCE_STEPS = 10_000;

  /** One entry that the span may name. */
  static final class Choice {
    /** Stands for the number of a form where the spelling is no listed one. */
    static final int VARIANT = -1;

    /** Stands for it where the text has the surname alone. */
    static final int SURNAME = -2;

    /** Stands for it where no gazetteer lists the name. */
    static final int CANDIDATE = -3;

    /** Stands for it where a letter is wrong. */
    static final int MISSPELT = -4;

    final int entryIndex;
    final Entry entry;
    final int value;
    final int cost;

    /** The name or alias that the form was made from; the shown name where it is no form. */
    final String spelling;

    double score;
    double odds;

    /** Whether the name is a word too, or too short a form, so that something must speak for it. */
    boolean needsEvidence;

    /** Whether the spelling is a known name: 0 until it is asked for, then 1 or -1. */
    byte known;

    /** Whether the spelling is a form that the gazetteer lists or makes. */
    boolean isForm() {
      return value >= 0;
    }

    Choice(int entryIndex, Entry entry, int value, int cost) {
      this(entryIndex, entry, value, cost, entry.name());
    }

    Choice(int entryIndex, Entry entry, int value, int cost, String spelling) {
      this.spelling = spelling;
      this.entryIndex = entryIndex;
      this.entry = entry;
      this.value = value;
      this.cost = cost;
    }
  }

  /** The order of the text, the longer first. */
  static final Comparator<Reading> ORDER =
      Comparator.<Reading>comparingInt(r -> r.start).thenComparingInt(r -> -r.end);

  final int start;
  final int end;
  final int procliticStart;
  final boolean oneWord;
  final List<Choice> choices = new ArrayList<>(1);

  /** Log odds that the span names its best choice. */
  double odds = BaseOdds.PLAIN;

  Reading(int start, int end, int procliticStart, boolean oneWord) {
    this.start = start;
    this.end = end;
    this.procliticStart = procliticStart;
    this.oneWord = oneWord;
  }

  /** Adds an entry; of two forms of one entry the cheaper stays. */
  void add(Choice choice) {
    for (int i = 0; i < choices.size(); i++) {
      if (choices.get(i).entryIndex == choice.entryIndex) {
        if (choice.cost < choices.get(i).cost) {
          choices.set(i, choice);
        }
        return;
      }
    }
    choices.add(choice);
  }

  /**
   * From the odds of the best choice; a spelling that is not listed is less sure. Rounded to four
   * decimals, as nothing is known more exactly.
   */
  double confidence() {
    double probability = 1 / (1 + Math.exp(-odds));
    double distance = Math.max(0, best().cost - UNLISTED_COST) / 20.0;
    double exact = Math.max(0.05, probability * (1 - Math.min(0.6, distance)));
    return Math.rint(exact * CONFIDENCE_STEPS) / CONFIDENCE_STEPS;
  }

  Choice best() {
    return choices.get(0);
  }

  /** The same span without its choices. */
  Reading without() {
    Reading copy = new Reading(start, end, procliticStart, oneWord);
    copy.odds = odds;
    return copy;
  }

  boolean isSameSpan(Reading other) {
    return start == other.start && end == other.end;
  }

  int length() {
    return end - start;
  }

  boolean overlaps(Reading other) {
    return start < other.end && other.start < end;
  }
}
