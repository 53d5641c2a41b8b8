package org.fihrist.cli;

import java.time.LocalDateTime;
import java.util.Optional;
import org.fihrist.annotate.Annotator;
import org.fihrist.cli.engine.References;
import org.fihrist.entities.Gazetteer;

/** Annotators of one gazetteer that differ in the date that a text is read at. */
final class Annotators {

  private final Annotator annotator;

  Annotators(Gazetteer gazetteer, Optional<LocalDateTime> reference) {
    this.annotator = Annotator.builder().gazetteer(gazetteer).build();
  }

  /** The annotator of the command's own reference. */
  Annotator byDefault() {
    return annotator;
  }

  /** The annotator of a line's reference, or of the command's where it has none. */
  Annotator at(Optional<String> reference) {
    reference.map(References::parse);
    return annotator;
  }
}
