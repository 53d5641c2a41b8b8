package org.fihrist.cli.engine;

import java.util.Optional;
import org.fihrist.annotate.Annotator;
import org.fihrist.entities.Gazetteer;

/** Annotators of one gazetteer that differ in the date that a text is read at. */
public final class Annotators {

  private final Annotator annotator;

  /**
   * Annotators of a gazetteer.
   *
   * @param gazetteer the names to find
   */
  public Annotators(Gazetteer gazetteer) {
    this.annotator = Annotator.builder().gazetteer(gazetteer).build();
  }

  /**
   * The annotator for a reference date.
   *
   * @param reference the date that a text is read at, as callers write it
   * @return the annotator
   */
  public Annotator at(Optional<String> reference) {
    reference.map(References::parse);
    return annotator;
  }
}
