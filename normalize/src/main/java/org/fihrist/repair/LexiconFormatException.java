package org.fihrist.repair;

import java.io.IOException;

/** Says that a file is no lexicon, or a damaged one, or one of a later version. */
public final class LexiconFormatException extends IOException {

  private static final long serialVersionUID = 1;

  LexiconFormatException(String message) {
    super(message);
  }
}
