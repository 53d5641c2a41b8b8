package org.fihrist.entities;

import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.Currency;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.fihrist.entities.Gazetteer.Entry;
import org.fihrist.normalize.ArabicNormalizer;
import org.fihrist.text.ArabicChars;
import org.jspecify.annotations.Nullable;

/**
 * The Arabic names of territories, cities, currencies and languages in Unicode's CLDR, through
 * ICU4J: what the lists do not have already. The regional locales give further spellings.
 */
final class CldrNames {

  /* They are little known, and their names are the words for leaving and for sleep. */
  private static final Set<String> WORDS = Set.of("Pacific/Truk", "Pacific/Chuuk", "America/Nome");

  private static final List<ULocale> LOCALES =
      List.of(
          new ULocale("ar"),
          new ULocale("ar_EG"),
          new ULocale("ar_SA"),
          new ULocale("ar_LB"),
          new ULocale("ar_MA"),
          new ULocale("ar_AE"),
          new ULocale("ar_LY"));
  /* The ending of a nisba that agrees with the word for language. */
  private static final String FEMININE = "\u064A\u0629";
  private static final String LANGUAGE = "\u0627\u0644\u0644\u063A\u0629 ";

  private final Gazetteer.Builder into;
  private final Map<String, Entry> byIso = new HashMap<>();
  private final Set<String> places = new HashSet<>();
  private final Set<String> products = new HashSet<>();

  private CldrNames(Gazetteer.Builder into) {
    this.into = into;
    for (Entry entry : into.entries()) {
      if (entry.type() == EntityType.PRODUCT) {
        entry.names().forEach(name -> products.add(key(name)));
      }
      if (entry.type() == EntityType.PLACE) {
        entry.names().forEach(name -> places.add(key(name)));
        String iso = entry.properties().get("iso");
        if (iso != null) {
          byIso.putIfAbsent(iso, entry);
        }
      }
    }
  }

  static void add(Gazetteer.Builder into) {
    CldrNames names = new CldrNames(into);
    names.territories();
    names.cities();
    names.currencies();
    names.languages();
  }

  private void territories() {
    for (String iso : Locale.getISOCountries()) {
      List<String> names = new ArrayList<>();
      for (ULocale locale : LOCALES) {
        String name = LocaleDisplayNames.getInstance(locale).regionDisplayName(iso);
        if (isName(name) && !names.contains(name)) {
          names.add(name);
        }
      }
      names.removeIf(name -> places.contains(key(name)));
      if (!names.isEmpty()) {
        names.forEach(name -> places.add(key(name)));
        into.put(territory(iso, names));
      }
    }
  }

  private Entry territory(String iso, List<String> names) {
    Entry listed = byIso.get(iso);
    if (listed == null) {
      return entry("place:" + iso, EntityType.PLACE, "country", names, Map.of("iso", iso));
    }
    List<String> aliases = new ArrayList<>(listed.aliases());
    aliases.addAll(names);
    return new Entry(
        listed.id(),
        listed.type(),
        listed.subtype(),
        listed.name(),
        aliases,
        listed.prior(),
        listed.cues(),
        listed.ambiguous(),
        listed.properties());
  }

  private void cities() {
    TimeZoneNames names = TimeZoneNames.getInstance(LOCALES.get(0));
    for (String zone :
        new TreeSet<>(
            TimeZone.getAvailableIDs(TimeZone.SystemTimeZoneType.CANONICAL_LOCATION, null, null))) {
      String name = names.getExemplarLocationName(zone);
      if (!WORDS.contains(zone) && isName(name) && places.add(key(name))) {
        String id = "place:tz-" + zone.toLowerCase(Locale.ROOT).replace('/', '-').replace('_', '-');
        into.put(entry(id, EntityType.PLACE, "city", List.of(name), Map.of("zone", zone)));
      }
    }
  }

  private void currencies() {
    List<Currency> currencies = new ArrayList<>(Currency.getAvailableCurrencies());
    currencies.sort(Comparator.comparing(Currency::getCurrencyCode));
    for (Currency currency : currencies) {
      String name = currency.getName(LOCALES.get(0), Currency.LONG_NAME, (boolean[]) null);
      if (isName(name) && NameText.words(name).size() > 1 && !isListed(definite(name), name)) {
        String code = currency.getCurrencyCode();
        into.put(
            entry(
                "product:currency-" + code.toLowerCase(Locale.ROOT),
                EntityType.PRODUCT,
                "currency",
                Stream.of(definite(name), name).distinct().toList(),
                Map.of("code", code)));
      }
    }
  }

  private boolean isListed(String... names) {
    return Arrays.stream(names).anyMatch(name -> products.contains(key(name)));
  }

  private void languages() {
    LocaleDisplayNames names = LocaleDisplayNames.getInstance(LOCALES.get(0));
    for (String code : ULocale.getISOLanguages()) {
      String name = names.languageDisplayName(code);
      if (isName(name)
          && name.startsWith(NisbaForms.ARTICLE)
          && name.endsWith(FEMININE)
          && products.add(key(LANGUAGE + name))) {
        into.put(
            entry(
                "product:language-" + code,
                EntityType.PRODUCT,
                "language",
                List.of(LANGUAGE + name),
                Map.of("code", code)));
      }
    }
  }

  private static String key(String name) {
    return ArabicNormalizer.MATCH.normalize(name);
  }

  private static String definite(String name) {
    List<String> words = new ArrayList<>(NameText.words(name));
    words.replaceAll(
        word -> word.startsWith(NisbaForms.ARTICLE) ? word : NisbaForms.ARTICLE + word);
    return String.join(" ", words);
  }

  /* Arabic letters and spaces alone: what CLDR does not translate comes back as its code. */
  private static boolean isName(@Nullable String name) {
    return name != null
        && name.length() > 1
        && name.chars().allMatch(c -> c == ' ' || ArabicChars.isWordPart((char) c));
  }

  private static Entry entry(
      String id, EntityType type, String subtype, List<String> names, Map<String, String> more) {
    return new Entry(
        id,
        type,
        subtype,
        names.get(0),
        names.subList(1, names.size()),
        Double.NaN,
        List.of(),
        false,
        more);
  }
}
