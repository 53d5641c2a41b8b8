package org.fihrist.cli.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads a page as the tokenizer of a browser does: tags and the names of their attributes. */
final class Markup {

  private Markup() {}

  static void read(String page, List<String> tags, Set<String> attributes) {
    int at = page.indexOf('<');
    while (at >= 0) {
      int i = at + 1;
      boolean closing = page.charAt(i) == '/';
      i += closing ? 1 : 0;
      int nameEnd = i;
      while (!Character.isWhitespace(page.charAt(nameEnd)) && page.charAt(nameEnd) != '>') {
        nameEnd++;
      }
      String tag = page.substring(i, nameEnd);
      if (!closing) {
        tags.add(tag);
      }
      i = readAttributes(page, nameEnd, attributes);
      // What is in a style element is no markup.
      at = page.indexOf(tag.equals("style") && !closing ? "</style" : "<", i);
    }
  }

  /** The values of all {@code href} attributes. */
  static List<String> links(String page) {
    List<String> links = new ArrayList<>();
    for (int at = page.indexOf("href="); at >= 0; at = page.indexOf("href=", at + 1)) {
      if (page.charAt(at + 5) == '"' && page.charAt(at - 1) == ' ') {
        int end = page.indexOf('"', at + 6);
        if (page.lastIndexOf('<', at) > page.lastIndexOf('>', at)) {
          links.add(page.substring(at + 6, end));
        }
      }
    }
    return links;
  }

  private static int readAttributes(String page, int from, Set<String> attributes) {
    int i = from;
    while (page.charAt(i) != '>') {
      if (Character.isWhitespace(page.charAt(i))) {
        i++;
        continue;
      }
      int end = i;
      while (page.charAt(end) != '='
          && page.charAt(end) != '>'
          && !Character.isWhitespace(page.charAt(end))) {
        end++;
      }
      attributes.add(page.substring(i, end));
      i = end;
      if (page.charAt(i) == '=') {
        // An attribute without quotation marks would be a fault of the page's own.
        if (page.charAt(i + 1) != '"') {
          throw new AssertionError("unquoted attribute at " + page.substring(i - 10, i + 10));
        }
        i = page.indexOf('"', i + 2) + 1;
      }
    }
    return i + 1;
  }
}
