package org.fihrist.cli.render;

import java.util.List;
import org.fihrist.text.Span;

/**
 * Something marked in a text, as it is shown.
 *
 * @param layer what it is
 * @param span where it is, in the original text of its section
 * @param kind a finer kind, may be empty
 * @param value its id, its value, or its number
 * @param surface the characters of the span
 * @param details what else there is to say, one short text each
 */
public record Finding(
    Layer layer, Span span, String kind, String value, String surface, List<String> details) {}
