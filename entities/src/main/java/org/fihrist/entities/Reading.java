package org.fihrist.entities;

import java.util.ArrayList;
import java.util.List;
import org.fihrist.entities.Gazetteer.Entry;

/** A span of the text and the entries it may name, while the document is being resolved. */
final class Reading {

  /** One entry that the span may name. */
  static final class Choice {
    /** Stands for the number of a form where the spelling is no listed one. */
    static final int VARIANT = -1;

    final int entryIndex;
    final Entry entry;
    final int value;
    final int cost;
    double score;

    Choice(int entryIndex, Entry entry, int value, int cost) {
      this.entryIndex = entryIndex;
      this.entry = entry;
      this.value = value;
      this.cost = cost;
    }
  }

  final int start;
  final int end;
  final int procliticStart;
  final boolean oneWord;
  final List<Choice> choices = new ArrayList<>(1);

  private final List<String> notes = new ArrayList<>(1);

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

  /** Keeps what spoke for or against the reading, for those who ask why. */
  void note(String why) {
    notes.add(why);
  }

  List<String> notes() {
    return notes;
  }

  Choice best() {
    return choices.get(0);
  }

  int length() {
    return end - start;
  }

  boolean overlaps(Reading other) {
    return start < other.end && other.start < end;
  }
}
