package org.fihrist.cli.render;

import java.util.Locale;

/** What a finding is, with the colour that it has on a terminal. */
public enum Layer {
  /** A human being. */
  PERSON("1;35"),
  /** A place. */
  PLACE("1;32"),
  /** An organisation. */
  ORGANISATION("1;34"),
  /** An event. */
  EVENT("1;33"),
  /** A collective actor. */
  GROUP("1;36"),
  /** A product. */
  PRODUCT("1;31"),
  /** A title or an office. */
  ROLE("35"),
  /** An adjective of origin. */
  DEMONYM("32"),
  /** A date, a time, a duration. */
  DATE("30;43"),
  /** A number, with its unit. */
  QUANTITY("30;46");

  private final String colour;

  Layer(String colour) {
    this.colour = colour;
  }

  /** Whether it is a name, a title or an origin. */
  boolean isEntity() {
    return this != DATE && this != QUANTITY;
  }

  /** The parameters of the terminal's colour sequence. */
  String colour() {
    return colour;
  }

  /** The name as a class of a page's style sheet. */
  String css() {
    return name().toLowerCase(Locale.ROOT);
  }
}
