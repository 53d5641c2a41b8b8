package org.fihrist.lucene;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;

/** Checks of the arguments that a configuration gives to a factory. */
final class Arguments {

  private Arguments() {}

  /** What is left after a factory took the arguments it knows is an error of the configuration. */
  static void refuseUnknown(String factory, Map<String, String> left) {
    if (!left.isEmpty()) {
      throw new IllegalArgumentException(factory + " has no parameters " + left.keySet());
    }
  }

  /** The constant of an enumeration with a name, in any case. */
  static <E extends Enum<E>> E constant(Class<E> type, String argument, String value) {
    for (E constant : type.getEnumConstants()) {
      if (constant.name().equals(value.toUpperCase(Locale.ROOT))) {
        return constant;
      }
    }
    throw new IllegalArgumentException(
        argument
            + " must be one of "
            + Arrays.toString(type.getEnumConstants())
            + ", but is \""
            + value
            + "\"");
  }
}
