package org.fihrist.repair;

/** The passes over a text and their buffers. For one thread; a repairer keeps one to use again. */
final class RepairRun {

  private static final int MAX_ROUNDS = 4;

  private final Workspace space;
  private final PunctuationPass punctuation;
  private final QuotePass quotes;
  private final WordPass words;
  private final TextScan scan;

  private final ChangedLines lines = new ChangedLines();

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
    findInChangedLines(text, all.changed(text));
    all.then(space.edits);
    for (int round = 2; round < MAX_ROUNDS && isUnsettled(text); round++) {
      findOnce(all.changed(text));
      all.then(space.edits);
    }
    return all;
  }

  /**
   * Finds the edits of a text once more after those found were made. Only the lines that they
   * changed are read again; what may have lost a space or been parted in others is weighed anew,
   * since the words of the whole text are evidence.
   */
  private void findInChangedLines(String text, String changed) {
    lines.find(text, space.edits);
    if (!space.counts.leaveOut(lines)) {
      findOnce(changed);
      return;
    }
    space.suspects.leaveOut(lines);
    space.neighbours.leaveOut(lines);
    space.clearFound();
    start(changed);
    for (int i = 0; i < lines.size(); i++) {
      scan.run(changed, lines.start(i), lines.end(i));
    }
    space.suspects.sort();
    space.neighbours.sort();
    finish();
  }

  /** Whether the last edits may make others: of words, or of spaces that end a hashtag. */
  private boolean isUnsettled(String text) {
    return space.edits.changeWords() || (!space.edits.isEmpty() && text.indexOf('#') >= 0);
  }

  /** The edits that one run of each pass finds. */
  Edits findOnce(String text) {
    space.clear();
    start(text);
    scan.run(text, 0, text.length());
    finish();
    return space.edits;
  }

  private void start(String text) {
    punctuation.start(text);
    quotes.start(text);
    words.start(text);
  }

  private void finish() {
    quotes.finish();
    words.finish();
    punctuation.start("");
    space.edits.sort();
  }
}
