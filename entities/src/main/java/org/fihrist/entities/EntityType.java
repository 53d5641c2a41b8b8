package org.fihrist.entities;

/** The kinds of entities that a gazetteer lists. */
public enum EntityType {
  /** A human being, by name. */
  PERSON,
  /** A country, city, region, facility, water or natural feature. */
  PLACE,
  /** A government body, party, company, medium, armed group, club. */
  ORGANISATION,
  /** A conference, conflict, competition, disaster, season. */
  EVENT,
  /** A definite collective actor: a people, a regime, an opposition. */
  GROUP,
  /** A named thing that is made or sold, a law, a currency, an index. */
  PRODUCT,
  /** An office or a title. */
  ROLE,
  /** An adjective or noun of origin; its id names the country. */
  DEMONYM
}
