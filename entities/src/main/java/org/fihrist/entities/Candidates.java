package org.fihrist.entities;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.fihrist.entities.Gazetteer.Entry;
import org.fihrist.entities.Reading.Choice;
import org.fihrist.text.ArabicChars;

/**
 * Finds what looks like the name of a person or an organisation that no gazetteer lists: words that
 * are nothing but names after a title, after a noun like company or party, or in quotation marks.
 * One pass from word to word; what is taken by listed names is left alone.
 */
final class Candidates {

  private static final int COST = 60;
  private static final int MAX_WORDS = 5;

  /* Log odds: a title before two names says more than a pair of quotation marks. */
  private static final double AFTER_TITLE = 0.8;
  private static final double AFTER_NOUN = 0.4;
  private static final double QUOTED = -0.4;

  private final CharSequence text;
  private final LongerNames names;
  private final ContextWords context = ContextWords.instance();
  private final BitSet taken = new BitSet();
  private final BitSet titleEnds = new BitSet();
  private final BitSet nisbaStarts = new BitSet();
  private final List<Reading> found = new ArrayList<>();

  Candidates(CharSequence text, LongerNames names) {
    this.text = text;
    this.names = names;
  }

  /** The readings with the candidates among them, in the order of the text. */
  List<Reading> add(List<Reading> readings) {
    for (Reading reading : readings) {
      EntityType type = reading.best().entry.type();
      if (type == EntityType.ROLE) {
        titleEnds.set(reading.end);
      } else if (type == EntityType.DEMONYM) {
        nisbaStarts.set(reading.start);
      } else {
        taken.set(reading.start, reading.end);
      }
    }
    walk();
    found.addAll(readings);
    found.sort(Reading.ORDER);
    return found;
  }

  private void walk() {
    boolean afterTitle = false;
    int at = 0;
    while (at < text.length()) {
      int end = TextWords.wordEnd(text, at);
      if (end == at) {
        at = quoted(at);
        continue;
      }
      if (afterTitle && names.isNameWord(at, end)) {
        end = Math.max(end, person(at));
        afterTitle = false;
      } else if (isHead(at, end)) {
        end = Math.max(end, organisation(at, end));
        afterTitle = false;
      } else {
        afterTitle = isTitle(at, end) || (afterTitle && isNisba(at, end));
      }
      at = end;
    }
  }

  private boolean isTitle(int start, int end) {
    return titleEnds.get(end) || (context.classesOf(text, start, end) & ContextWords.TITLE) != 0;
  }

  private boolean isHead(int start, int end) {
    return (context.classesOf(text, start, end) & ContextWords.ORG_HEAD) != 0;
  }

  /* The French president: what the title is of stands between it and the name. */
  private boolean isNisba(int start, int end) {
    return nisbaStarts.get(start)
        || (end - start > 4
            && text.charAt(start) == ArabicChars.ALEF
            && text.charAt(start + 1) == ArabicChars.LAM
            && names.isOrdinary(start, end));
  }

  /* Two names or more after a title are a person. */
  private int person(int start) {
    int end = chain(start);
    if (TextWords.wordEnd(text, start) < end && isFree(start, end)) {
      add(start, start, end, EntityType.PERSON, AFTER_TITLE);
      return end;
    }
    return -1;
  }

  private int organisation(int start, int headEnd) {
    int next = nextWord(headEnd);
    if (next < 0) {
      int open = skipSpaces(headEnd);
      int close = open < text.length() ? closing(open) : -1;
      return close < 0 || !isFree(start, close) ? -1 : head(start, close + 1);
    }
    if (!names.isNameWord(next, TextWords.wordEnd(text, next))) {
      return -1;
    }
    int end = chain(next);
    return isFree(start, end) ? head(start, end) : -1;
  }

  private int head(int start, int end) {
    int cut = start;
    if (WordKey.isConjunction(text.charAt(start))
        && !context.is(text, start, TextWords.wordEnd(text, start), ContextWords.ORG_HEAD)) {
      cut++;
    }
    add(cut, start, end, EntityType.ORGANISATION, AFTER_NOUN);
    return end;
  }

  /* Names in quotation marks; returns where to go on. */
  private int quoted(int open) {
    int close = closing(open);
    int start = open + 1;
    if (close < 0 || !isFree(start, close) || TextWords.wordEnd(text, start) == start) {
      return open + 1;
    }
    if (names.isNameWord(start, TextWords.wordEnd(text, start)) && chain(start) == close) {
      boolean title =
          isTitle(
              TextWords.wordStart(text, Math.max(0, TextWords.previousEnd(text, open))),
              Math.max(0, TextWords.previousEnd(text, open)));
      add(start, start, close, title ? EntityType.PERSON : EntityType.ORGANISATION, QUOTED);
      return close;
    }
    return open + 1;
  }

  /* The closing mark for an opening one, with a few words between; -1 when there is none. */
  private int closing(int open) {
    if (!TextWords.isQuote(text.charAt(open))) {
      return -1;
    }
    int at = open + 1;
    for (int i = 0; i < MAX_WORDS && at < text.length(); i++) {
      int end = TextWords.wordEnd(text, at);
      if (end == at) {
        return -1;
      }
      if (end < text.length() && TextWords.isQuote(text.charAt(end))) {
        return end;
      }
      at = skipSpaces(end);
    }
    return -1;
  }

  /* Where the names end that stand one after the other. */
  private int chain(int start) {
    int end = TextWords.wordEnd(text, start);
    for (int i = 1; i < MAX_WORDS; i++) {
      int next = nextWord(end);
      if (next < 0 || !names.isNameWord(next, TextWords.wordEnd(text, next))) {
        return end;
      }
      end = TextWords.wordEnd(text, next);
    }
    return end;
  }

  private int nextWord(int end) {
    int at = skipSpaces(end);
    return at > end && at < text.length() && TextWords.wordEnd(text, at) > at ? at : -1;
  }

  private int skipSpaces(int from) {
    int at = from;
    while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\u00A0')) {
      at++;
    }
    return at;
  }

  private boolean isFree(int start, int end) {
    int next = taken.nextSetBit(start);
    return next < 0 || next >= end;
  }

  private void add(int start, int procliticStart, int end, EntityType type, double odds) {
    String name = NameText.withoutMarks(text.subSequence(start, end).toString());
    Entry entry =
        new Entry(
            EntityMention.CANDIDATE + name,
            type,
            "",
            name,
            List.of(),
            Double.NaN,
            List.of(),
            false,
            Map.of());
    Reading reading = new Reading(start, end, procliticStart, false);
    reading.add(new Choice(Choice.CANDIDATE, entry, Choice.CANDIDATE, COST));
    reading.odds = odds;
    found.add(reading);
    taken.set(start, end);
  }
}
