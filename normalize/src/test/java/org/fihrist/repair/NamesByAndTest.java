package org.fihrist.repair;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamesByAndTest {

  @ParameterizedTest
  @CsvSource({
    "روسياومصر, روسيا ومصر",
    "فرنساومصر, فرنسا ومصر",
    "روسياوإيران, روسيا وإيران",
    "بمصروقطر, بمصر وقطر",
    "دمشقوحلب, دمشق وحلب",
    "محمدوعلي, محمد وعلي",
    "لندنوباريس, لندن وباريس",
    "مصروقطروالسعودية, مصر وقطر والسعودية",
    "إيرانوروسياوتركيا, إيران وروسيا وتركيا",
  })
  void namesThatAndTiesTogetherArePartedInEveryProfile(String text, String parted) {
    for (RepairProfile profile : RepairProfile.values()) {
      BoundaryRepairer repairer = BoundaryRepairer.builder().profile(profile).build();
      assertEquals(parted, repairer.apply(text).toString(), profile.toString());
      assertTrue(repairer.edits(text).get(0).confidence() > 0.98);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "هندوراس",
        "نيكولاس",
        "سالونيك",
        "بورتوريكو",
        "ماركوفيتش",
        "إيفانوفيتش",
        "سيمونوفيتش",
        "البوكمال",
        "وأبوظبي",
        "بنيويورك",
        "مصروف",
        "قطرون",
        "فتحوا",
      })
  void namesThatOnlyLookSoStayWhole(String name) {
    assertEquals(name, BoundaryRepairer.builtIn().apply(name).toString());
  }
}
