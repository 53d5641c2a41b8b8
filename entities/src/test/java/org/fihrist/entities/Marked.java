package org.fihrist.entities;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.fihrist.entities.Gazetteer.Entry;

/**
 * A case in one line: a gazetteer ({@code id TYPE name/alias; …}) and a text in which square
 * brackets hold each expected mention and its id: {@code يقيم ب[مصر=eg] ملايين}.
 */
final class Marked {

  private Marked() {}

  static Gazetteer gazetteer(String list) {
    Gazetteer.Builder builder = Gazetteer.builder();
    for (String line : list.split(";")) {
      String[] parts = line.strip().split(" ", 3);
      String[] names = parts[2].split("/");
      String[] aliases = List.of(names).subList(1, names.length).toArray(String[]::new);
      builder.add(Entry.of(parts[0], EntityType.valueOf(parts[1]), names[0], aliases));
    }
    return builder.build();
  }

  static void check(String list, String marked) {
    check(list, marked, b -> b);
  }

  static void check(String list, String marked, UnaryOperator<EntityMatcher.Builder> options) {
    check(gazetteer(list), marked, options);
  }

  static void check(
      Gazetteer gazetteer, String marked, UnaryOperator<EntityMatcher.Builder> options) {
    List<String> expected = new ArrayList<>();
    String text = parse(marked, expected);
    List<String> found = new ArrayList<>();
    EntityMatcher matcher = options.apply(EntityMatcher.builder(gazetteer)).build();
    for (EntityMention mention : matcher.match(text)) {
      assertEquals(mention.surface(), mention.span().of(text));
      found.add(mention.span() + " " + mention.surface() + "=" + mention.id());
    }
    assertEquals(expected, found, () -> text);
  }

  private static String parse(String marked, List<String> expected) {
    StringBuilder text = new StringBuilder();
    int at = 0;
    while (at < marked.length()) {
      int open = marked.indexOf('[', at);
      if (open < 0) {
        text.append(marked, at, marked.length());
        break;
      }
      int close = marked.indexOf(']', open);
      int equals = marked.lastIndexOf('=', close);
      text.append(marked, at, open);
      String name = marked.substring(open + 1, equals);
      expected.add(
          "["
              + text.length()
              + ", "
              + (text.length() + name.length())
              + ") "
              + name
              + "="
              + marked.substring(equals + 1, close));
      text.append(name);
      at = close + 1;
    }
    return text.toString();
  }
}
