package org.fihrist.cli.engine;

import java.util.List;
import org.fihrist.text.Span;

/**
 * A date as the contract of the shell writes it.
 *
 * @param span where it is
 * @param text its characters
 * @param kind its kind in lower case, such as {@code part-of-day}
 * @param value its value as TIMEX3 writes it, empty when it is not resolved
 * @param mod its modifier in upper case, may be empty
 * @param from the first moment as ISO local date-time, may be empty
 * @param to the first moment after it, may be empty
 * @param notes what was assumed
 */
public record FoundDate(
    Span span,
    String text,
    String kind,
    String value,
    String mod,
    String from,
    String to,
    List<String> notes) {}
