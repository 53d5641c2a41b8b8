package org.fihrist.entities;

import org.fihrist.entities.NameForms.Kind;
import org.fihrist.match.MatchConsumer;
import org.fihrist.match.MatchKind;
import org.jspecify.annotations.Nullable;

/**
 * Finds the names of an index in texts, with the working memory that this takes. For one thread,
 * text after text.
 */
final class NameSearch {

  private final NameIndex index;
  private final @Nullable NameSearch below;
  private final BreakChanges changes = new BreakChanges();
  private final BreakFinder breaks;
  private final VariantFinder variants;
  private final WordPass pass;

  NameSearch(NameIndex index, OrdinaryWords words) {
    this.index = index;
    NameIndex base = index.base();
    this.below = base == null ? null : new NameSearch(base, words);
    this.breaks = new BreakFinder(index.breaks(), changes);
    this.variants = new VariantFinder(index.variants(), words);
    this.pass = new WordPass(breaks, variants);
  }

  /**
   * Tells every form of a name that stands in a text, then the names that the text transcribes in
   * another way than the entries do.
   */
  void scan(
      String text, MatchConsumer consumer, VariantFinder.Taken taken, VariantFinder.Sink sink) {
    NameSearch base = below;
    if (base == null) {
      scanForms(text, consumer);
      variants.tell(taken, sink);
      return;
    }
    base.scanForms(
        text,
        (value, start, end, proclitics) ->
            index.isHidden(base.index.entryIndex(value))
                || consumer.accept(value, start, end, proclitics));
    int firstForm = index.firstForm();
    scanForms(
        text,
        (value, start, end, proclitics) ->
            consumer.accept(firstForm + value, start, end, proclitics));
    base.variants.tell(
        taken,
        (entry, start, end, proclitics, cost) -> {
          if (!index.isHidden(entry)) {
            sink.found(entry, start, end, proclitics, cost);
          }
        });
    int firstEntry = index.firstEntry();
    variants.tell(
        taken,
        (entry, start, end, proclitics, cost) ->
            sink.found(firstEntry + entry, start, end, proclitics, cost));
  }

  /* Tells the forms of this layer by its own numbers; finds, but does not tell, what varies. */
  private void scanForms(String text, MatchConsumer consumer) {
    index.automaton().scan(text, MatchKind.ALL, true, consumer);
    changes.start(text);
    breaks.start(text);
    variants.start(text);
    pass.run(text);
    changes.scan(
        index.automaton(),
        (value, start, end, proclitics) ->
            !isOfSeveralWords(value) || consumer.accept(value, start, end, proclitics));
  }

  /* The breaks within a single word, and those around the alef of an accusative, are as listed. */
  private boolean isOfSeveralWords(int value) {
    int form = index.firstForm() + value;
    return index.isCue(form)
        || (index.kind(form) != Kind.TANWIN && WordPieces.areSeveral(index.form(form)));
  }

  /** Whether an odd text has made the working memory too large to keep. */
  boolean isOversized() {
    return changes.capacity() > MatchMemory.KEPT
        || variants.capacity() > MatchMemory.KEPT
        || (below != null && below.isOversized());
  }

  /** Forgets the text. */
  void clear() {
    changes.start("");
    breaks.start("");
    variants.start("");
    if (below != null) {
      below.clear();
    }
  }
}
