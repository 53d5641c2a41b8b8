package org.fihrist.cli.evaluate;

/** What a change of a boundary mends, by the characters beside it. */
enum SpaceKind {
  /** A space between two words. */
  GLUE("glue"),
  /** No space inside a word. */
  SPLIT("split"),
  /** A space between a digit and a letter. */
  DIGIT("digit"),
  /** Any space beside what is neither letter nor digit. */
  PUNCTUATION("punct-before");

  private final String name;

  SpaceKind(String name) {
    this.name = name;
  }

  String label() {
    return name;
  }

  /** Whether the change is one between the letters of words. */
  boolean isInWords() {
    return this == GLUE || this == SPLIT;
  }

  /** The kind of the change that inserts or deletes the space before a character. */
  static SpaceKind of(Boundaries input, String text, int boundary) {
    int offset = input.offset(boundary);
    char after = text.charAt(offset);
    int before = offset - 1;
    while (Character.isWhitespace(text.charAt(before))) {
      before--;
    }
    char left = text.charAt(before);
    if (isPunctuation(left) || isPunctuation(after)) {
      return PUNCTUATION;
    }
    if (Character.isDigit(left) != Character.isDigit(after)) {
      return DIGIT;
    }
    return input.has(boundary) ? SPLIT : GLUE;
  }

  private static boolean isPunctuation(char c) {
    return !Character.isLetterOrDigit(c) && Character.getType(c) != Character.NON_SPACING_MARK;
  }
}
