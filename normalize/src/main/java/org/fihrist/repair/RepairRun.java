package org.fihrist.repair;

/** The passes over a text and their buffers. For one thread; a repairer keeps one to use again. */
final class RepairRun {

  private static final int MAX_ROUNDS = 4;

  private final Workspace space;
  private final PunctuationPass punctuation;
  private final QuotePass quotes;
  private final WordPass words;
  private final TextScan scan;

  /** The marks must be of the same vocabulary and options, and may be shared by other runs. */
  RepairRun(Vocabulary vocabulary, Options options, SeamJudge judge, WordMarks marks) {
    space = new Workspace(vocabulary);
    punctuation = new PunctuationPass(space);
    quotes = new QuotePass(space);
    words = new WordPass(vocabulary, options, judge, space, marks);
    scan = new TextScan(space, punctuation, quotes, new DigitPass(vocabulary, space), words);
  }

  /**
   * The edits of a text, those included that show only when others are made. They are valid until
   * the next call.
   */
  Edits find(String text) {
    findOnce(text);
    if (!isUnsettled(text)) {
      return space.edits;
    }
    Edits all = space.edits.copy();
    for (int round = 1; round < MAX_ROUNDS && isUnsettled(text); round++) {
      findOnce(all.changed(text));
      all.then(space.edits);
    }
    return all;
  }

  /** Whether the last edits may make others: of words, or of spaces that end a hashtag. */
  private boolean isUnsettled(String text) {
    return space.edits.changeWords() || (!space.edits.isEmpty() && text.indexOf('#') >= 0);
  }

  /** The edits that one run of each pass finds. */
  Edits findOnce(String text) {
    space.clear();
    punctuation.start(text);
    quotes.start(text);
    words.start(text);
    scan.run(text);
    quotes.finish();
    words.finish();
    punctuation.start("");
    space.edits.sort();
    return space.edits;
  }
}
