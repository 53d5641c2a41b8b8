package org.fihrist.entities;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * GeoNames' dump: the Arabic names of {@code alternateNamesV2.txt} (10 columns) for the places of
 * {@code allCountries.txt} (19 columns). Only places with an Arabic name are kept.
 */
final class GeoNamesLoader {

  private static final int NAME_COLUMNS = 8;
  private static final int PLACE_COLUMNS = 15;
  private static final String ARABIC = "ar";
  private static final String WIKIDATA = "wkdt";

  /* The tenth power of ten: no place has more people. */
  private static final double MAX_LOG_POPULATION = 10;

  private static final class Names {
    String preferred = "";
    final List<String> names = new ArrayList<>(2);
  }

  private final Map<Integer, Names> byPlace = new HashMap<>();

  /* The place above the number of its Wikidata item: most places with one have no Arabic name. */
  private long[] items = new long[1024];
  private int itemCount;

  void readNames(SourceReader reader) throws IOException {
    for (String line = reader.nextLine(); line != null; line = reader.nextLine()) {
      String[] cells = line.split("\t", -1);
      if (cells.length < 4) {
        reader.problem("", cells.length + " columns, alternateNamesV2 has 10");
        continue;
      }
      if (cells[2].equals(ARABIC) || cells[2].equals(WIKIDATA)) {
        name(reader, cells);
      }
    }
    Arrays.sort(items, 0, itemCount);
  }

  private void name(SourceReader reader, String[] cells) throws GazetteerFormatException {
    int place = number(reader, "geonameid", cells[1]);
    if (place < 0 || isHistoric(cells)) {
      return;
    }
    if (cells[2].equals(WIKIDATA)) {
      item(reader, place, cells[3]);
    } else {
      Names names = byPlace.computeIfAbsent(place, id -> new Names());
      names.names.add(cells[3]);
      if (cells.length > 4 && cells[4].equals("1")) {
        names.preferred = cells[3];
      }
    }
  }

  private void item(SourceReader reader, int place, String id) throws GazetteerFormatException {
    int number = number(reader, WIKIDATA, id.startsWith("Q") ? id.substring(1) : id);
    if (number < 0) {
      return;
    }
    if (itemCount == items.length) {
      items = Arrays.copyOf(items, itemCount * 2);
    }
    items[itemCount++] = (long) place << 32 | number;
  }

  /* The Wikidata id of a place unless another entry has it, else the number of GeoNames. */
  private String id(SourceReader reader, int place) {
    int at = Arrays.binarySearch(items, 0, itemCount, (long) place << 32);
    int next = at < 0 ? -at - 1 : at;
    if (next < itemCount && items[next] >>> 32 == place) {
      String id = "Q" + (int) items[next];
      if (!reader.hasId(id)) {
        return id;
      }
    }
    return "geonames:" + place;
  }

  private static boolean isHistoric(String[] cells) {
    return cells.length >= NAME_COLUMNS && cells[7].equals("1");
  }

  void readPlaces(SourceReader reader) throws IOException {
    for (String line = reader.nextLine(); line != null; line = reader.nextLine()) {
      String[] cells = line.split("\t", -1);
      if (cells.length < PLACE_COLUMNS) {
        reader.problem("", cells.length + " columns, allCountries has 19");
        continue;
      }
      int place = number(reader, "geonameid", cells[0]);
      Names names = byPlace.get(place);
      if (names != null) {
        reader.add(fields(id(reader, place), place, names, cells));
      }
    }
  }

  private static EntryFields fields(String id, int place, Names names, String[] cells) {
    EntryFields fields = new EntryFields();
    fields.id(id);
    fields.type(EntityType.PLACE.name());
    fields.subtype(subtype(cells[6], cells[7]));
    fields.name(names.preferred.isEmpty() ? names.names.get(0) : names.preferred);
    names.names.forEach(fields::alias);
    fields.property("geonames", String.valueOf(place));
    fields.property("country", cells[8]);
    fields.property("population", cells[14]);
    fields.property("weight", weight(cells[14]));
    return fields;
  }

  /* How much a place weighs among those of its name: the logarithm of its people, from 0 to 1. */
  private static String weight(String population) {
    try {
      double people = Math.max(1, Double.parseDouble(population));
      double weight = Math.min(1, Math.log10(people) / MAX_LOG_POPULATION);
      return String.valueOf(Math.round(weight * 1000) / 1000.0);
    } catch (NumberFormatException e) {
      return "";
    }
  }

  private static String subtype(String featureClass, String featureCode) {
    return switch (featureClass) {
      case "P" -> "city";
      case "A" -> featureCode.startsWith("PCL") ? "country" : "region";
      case "H" -> "water";
      case "T", "V" -> "natural";
      case "L" -> "region";
      case "S", "R" -> "facility";
      default -> "";
    };
  }

  private static int number(SourceReader reader, String field, String value)
      throws GazetteerFormatException {
    try {
      return Integer.parseInt(value);
    } catch (NumberFormatException e) {
      reader.problem(field, "is no number: \"" + value + "\"");
      return -1;
    }
  }
}
