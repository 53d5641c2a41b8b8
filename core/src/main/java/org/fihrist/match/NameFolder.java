package org.fihrist.match;

import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Folds names to their words and refuses those that cannot be found. */
final class NameFolder {

  private final Folder folder = new Folder(Names.MAX_LETTERS);
  private final Window window = new Window();
  private final Tokens tokens = new Tokens();

  /**
   * The folded words of a name, until the next one is folded.
   *
   * @param index the name's number, for the exception
   */
  Tokens fold(CharSequence name, int index) {
    Objects.requireNonNull(name, "name");
    int length = name.length();
    if (length > Automaton.Builder.MAX_NAME_LENGTH) {
      throw new IllegalArgumentException(
          "name "
              + index
              + " has "
              + length
              + " units, more than "
              + Automaton.Builder.MAX_NAME_LENGTH);
    }
    window.reset(0);
    window.ensure(length);
    for (int i = 0; i < length; i++) {
      window.chars[i] = name.charAt(i);
    }
    window.length = length;
    tokens.clear();
    folder.reset();
    folder.fold(window, tokens);
    check(name, index);
    return tokens;
  }

  private void check(CharSequence name, int index) {
    if (tokens.count == 0) {
      throw new IllegalArgumentException(
          "name " + index + " has no letter and no digit: '" + name + "'");
    }
    int letters = 0;
    for (int t = 0; t < tokens.count; t++) {
      letters += tokens.length[t];
    }
    if (letters > Names.MAX_LETTERS) {
      throw new IllegalArgumentException(
          "name " + index + " has " + letters + " letters, more than " + Names.MAX_LETTERS);
    }
  }

  /** What two names have in common that are the same one: their words, or only their letters. */
  String key(boolean softBreaks) {
    if (softBreaks) {
      Joiner joined = new Joiner();
      joined.appendAll(tokens);
      return letters(joined.letters(), 0, joined.length());
    }
    StringBuilder key = new StringBuilder();
    for (int t = 0; t < tokens.count; t++) {
      key.append(letters(tokens.letters, tokens.first[t], tokens.length[t])).append('\0');
    }
    return key.toString();
  }

  private static String letters(byte[] letters, int first, int length) {
    return new String(letters, first, length, StandardCharsets.ISO_8859_1);
  }
}
