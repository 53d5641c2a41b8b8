package org.fihrist.dates;

import org.jspecify.annotations.Nullable;

/** What the words of one mention say, before any reference is known. */
record Expression(
    Shape shape,
    Fields first,
    Fields second,
    Amount amount,
    @Nullable Modifier modifier,
    String setValue,
    int start,
    int end,
    int next) {

  /** The shapes of expressions. */
  enum Shape {
    /** One time. */
    POINT,
    /** From one time to another. */
    RANGE,
    /** A length of time. */
    DURATION,
    /** A length of time that ends at the reference. */
    SINCE,
    /** Units counted from the reference, backwards or forwards, up to it. */
    WINDOW,
    /** A time that comes again. */
    SET
  }

  static Expression of(
      Shape shape, Fields fields, Amount amount, @Nullable Modifier modifier, int[] place) {
    return new Expression(
        shape, fields, fields, amount, modifier, "", place[0], place[1], place[2]);
  }

  Expression with(Fields one, Fields two) {
    return new Expression(shape, one, two, amount, modifier, setValue, start, end, next);
  }

  Expression with(@Nullable Modifier other, int from) {
    return new Expression(shape, first, second, amount, other, setValue, from, end, next);
  }
}
