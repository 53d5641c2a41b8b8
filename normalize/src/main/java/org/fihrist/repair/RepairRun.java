package org.fihrist.repair;

/** The passes over a text and their buffers. For one thread; a repairer keeps one to use again. */
final class RepairRun {

  private static final int MAX_ROUNDS = 4;

  private final Workspace space;
  private final PunctuationPass punctuation;
  private final QuotePass quotes;
  private final DigitPass digits;
  private final WordPass words;

  RepairRun(Vocabulary vocabulary, Options options, SeamJudge judge) {
    space = new Workspace(vocabulary);
    punctuation = new PunctuationPass(space);
    quotes = new QuotePass(space);
    digits = new DigitPass(vocabulary, space);
    words = new WordPass(vocabulary, options, judge, space);
  }

  /**
   * The edits of a text, those included that show only when others are made. They are valid until
   * the next call.
   */
  Edits find(String text) {
    findOnce(text);
    if (!space.edits.changeWords()) {
      return space.edits;
    }
    Edits all = space.edits.copy();
    for (int round = 1; round < MAX_ROUNDS && space.edits.changeWords(); round++) {
      findOnce(all.apply(text).toString());
      all.then(space.edits);
    }
    return all;
  }

  /** One run of each pass. */
  void findOnce(String text) {
    space.clear();
    space.masks.reset(text);
    punctuation.run(text);
    quotes.run(text);
    digits.run(text);
    words.run(text);
    space.edits.sort();
  }
}
