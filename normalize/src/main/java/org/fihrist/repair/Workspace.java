package org.fihrist.repair;

/** The buffers of one run over a text; a repairer keeps one to use again. */
final class Workspace {

  final Word word = new Word();
  final WordCounts counts = new WordCounts();
  final Edits edits = new Edits();
  final IntList suspects = new IntList();
  final IntList broken = new IntList();
  final CertainSeams seams;
  final Lattice lattice;
  final SeamFeatures features;

  Workspace(Vocabulary vocabulary) {
    seams = new CertainSeams(vocabulary);
    lattice = new Lattice(vocabulary);
    features = new SeamFeatures(vocabulary, counts);
  }

  void clear() {
    counts.clear();
    edits.clear();
    suspects.clear();
    broken.clear();
  }
}
