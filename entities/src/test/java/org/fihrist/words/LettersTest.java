package org.fihrist.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class LettersTest {

  private static final String WORD = "\u064Eك\u0651ـتا\u200Fب\u064C";

  @Test
  void nextSkipsMarks() {
    assertEquals(1, Letters.next(WORD, 0, WORD.length()));
    assertEquals(4, Letters.next(WORD, 2, WORD.length()));
    assertEquals(9, Letters.next(WORD, 8, WORD.length()));
    assertEquals(3, Letters.next(WORD, 2, 3));
  }

  @Test
  void lastSkipsMarks() {
    assertEquals(7, Letters.last(WORD, 0, WORD.length()));
    assertEquals(5, Letters.last(WORD, 0, 7));
    assertEquals(2, Letters.last(WORD, 2, 4));
  }

  @Test
  void countsLettersAlone() {
    assertEquals(4, Letters.count(WORD, 0, WORD.length()));
    assertEquals(1, Letters.count(WORD, 1, 4));
    assertEquals(0, Letters.count(WORD, 2, 2));
  }

  @Test
  void foldsALetter() {
    assertEquals('ا', Letters.fold("أ", 0));
    assertEquals('ه', Letters.fold("كتابة", 4));
    assertEquals('ل', Letters.fold("ﻻ", 0));
  }
}
