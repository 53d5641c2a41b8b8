package org.fihrist.annotate;

import java.util.Objects;
import java.util.Optional;
import org.fihrist.entities.EntityMention;

/**
 * A title of a text with whose it is and who holds it, as the words beside it tell: in {@code وزير
 * الخارجية الروسي، سيرغي لافروف} the title goes as far as {@code الروسي}, its country is Russia and
 * its holder the person after the comma.
 *
 * @param title the title, with the nisba or the name that says whose it is; one of the text's
 *     entities
 * @param country the id of the country of that nisba or name, empty where it is none
 * @param of the name after the title that says whose it is, empty where there is none
 * @param holder the person named right after the title, or before it and a comma
 */
public record RoleMention(
    EntityMention title,
    Optional<String> country,
    Optional<EntityMention> of,
    Optional<EntityMention> holder) {

  /**
   * Checks that nothing is null.
   *
   * @param title the title, with the nisba or the name that says whose it is; one of the text's
   *     entities
   * @param country the id of the country of that nisba or name, empty where it is none
   * @param of the name after the title that says whose it is, empty where there is none
   * @param holder the person named right after the title, or before it and a comma
   */
  public RoleMention {
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(country, "country");
    Objects.requireNonNull(of, "of");
    Objects.requireNonNull(holder, "holder");
  }
}
