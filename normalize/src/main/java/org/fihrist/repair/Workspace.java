package org.fihrist.repair;

/** The buffers of a run over a text, used again for the next one. */
final class Workspace {

  final Word word = new Word();
  final Word left = new Word();
  final Word before = new Word();
  final Masks masks = new Masks();
  final WordCounts counts = new WordCounts();
  final Edits edits = new Edits();

  /** Where the words start that may have lost a space. */
  final IntList suspects = new IntList();

  /** Where two neighbours start that may be one word, by twos. */
  final IntList neighbours = new IntList();

  /** Where the quotation marks of a line stand. */
  final IntList quotes = new IntList();

  /** Where words start that are to be joined, ascending. */
  final IntList joined = new IntList();

  final Vocabulary vocabulary;
  final CertainSeams seams;
  final NamesByAnd names;
  final NameSpelling spelling;
  final Lattice lattice;
  final NextTo nextTo;
  final SeamFeatures seamFeatures;
  final JoinFeatures joinFeatures;

  Workspace(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    seams = new CertainSeams(vocabulary);
    names = new NamesByAnd(vocabulary);
    spelling = new NameSpelling(vocabulary);
    lattice = new Lattice(vocabulary);
    nextTo = new NextTo(vocabulary, before);
    seamFeatures = new SeamFeatures(vocabulary, counts);
    joinFeatures = new JoinFeatures(vocabulary, counts);
  }

  void clear() {
    counts.clear();
    suspects.clear();
    neighbours.clear();
    clearFound();
  }

  /** Forgets what was found, but not where the text is to be weighed. */
  void clearFound() {
    masks.clear();
    edits.clear();
    joined.clear();
  }
}
