package org.fihrist.text;

/**
 * A change of text that knows where every unit came from. Implementations in this library are
 * immutable and safe for use by any number of threads.
 */
@FunctionalInterface
public interface TextTransform {

  /**
   * Changes a text.
   *
   * @param text any UTF-16 sequence, lone surrogates included
   * @return the changed text with its map to {@code text}
   */
  MappedText apply(CharSequence text);

  /**
   * This transform followed by another.
   *
   * @param next what to apply to this one's result
   * @return a transform whose results map to the text given to the first
   */
  default TextTransform then(TextTransform next) {
    return text -> apply(text).then(next);
  }
}
