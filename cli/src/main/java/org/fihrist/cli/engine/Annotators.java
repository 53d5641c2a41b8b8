package org.fihrist.cli.engine;

import java.util.Optional;
import org.fihrist.annotate.Annotations;
import org.fihrist.annotate.Annotator;
import org.fihrist.entities.Gazetteer;

/** An annotator for texts that are read at different dates. */
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
   * Annotates a text.
   *
   * @param text any UTF-16 sequence
   * @param reference the date that it is read at, as callers write it
   * @return what is in it
   * @throws org.fihrist.cli.json.JsonException if the reference is no date
   */
  public Annotations annotate(String text, Optional<String> reference) {
    return reference
        .map(date -> annotator.at(References.parse(date)).annotate(text))
        .orElseGet(() -> annotator.annotate(text));
  }
}
