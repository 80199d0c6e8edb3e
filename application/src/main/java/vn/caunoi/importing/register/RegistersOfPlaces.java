package vn.caunoi.importing.register;

import org.springframework.stereotype.Component;

/** The registers to which others refer. */
@Component
record RegistersOfPlaces(ZoneRegister zones, EnterpriseRegister enterprises, TermRegister terms) {}
