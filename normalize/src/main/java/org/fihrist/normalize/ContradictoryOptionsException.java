package org.fihrist.normalize;

/** The switches of a normalizer's builder cannot hold together. */
public final class ContradictoryOptionsException extends IllegalArgumentException {

  private static final long serialVersionUID = 1;

  /**
   * An exception that names the switches.
   *
   * @param message which switches, with their values, and why
   */
  public ContradictoryOptionsException(String message) {
    super(message);
  }
}
