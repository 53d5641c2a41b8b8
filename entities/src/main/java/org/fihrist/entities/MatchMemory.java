package org.fihrist.entities;

import org.fihrist.repair.Lexicon;

/** The working memory of one match; used by one thread at a time. */
final class MatchMemory {

  /* The largest arrays that are kept for the next text. */
  static final int KEPT = 1 << 14;

  final OrdinaryWords words;
  final NameSearch names;
  final Cues cues = new Cues();

  MatchMemory(NameIndex index, Lexicon lexicon) {
    words = new OrdinaryWords(lexicon);
    names = new NameSearch(index, words);
  }

  /** Whether an odd text has made it too large to keep. */
  boolean isOversized() {
    return names.isOversized() || cues.capacity() > KEPT;
  }

  /** Forgets the text. */
  void clear() {
    words.forget();
    names.clear();
    cues.clear();
  }
}
