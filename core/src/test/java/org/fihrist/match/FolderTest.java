package org.fihrist.match;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class FolderTest {

  private final Folder folder = new Folder(100);
  private final Tokens tokens = new Tokens();

  /** Only words that did not stay where they stood have a place for each letter. */
  @Test
  void oneRareSignLeavesTheNextWindowsOnTheShortWay() {
    assertTrue(isSpread(fold("قال … ﻻ خلاف")));
    assertFalse(isSpread(fold("دخل القطار المحطة")));
    assertTrue(isSpread(fold("خرج … ﻻ")));
  }

  private int fold(String text) {
    Window window = new Window();
    window.reset(0);
    for (char c : text.toCharArray()) {
      window.ensure(1);
      window.chars[window.length++] = c;
    }
    tokens.clear();
    folder.fold(window, tokens);
    assertEquals(text.split("[ …]+").length, tokens.count);
    return tokens.count - 1;
  }

  private boolean isSpread(int t) {
    return (tokens.info[t] & Tokens.SPREAD) != 0;
  }
}
