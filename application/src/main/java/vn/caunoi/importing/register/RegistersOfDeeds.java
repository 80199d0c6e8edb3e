package vn.caunoi.importing.register;

import org.springframework.stereotype.Component;

/** The registers of what people and units did: movements of members, and activities. */
@Component
record RegistersOfDeeds(MovementRegister movements, ActivityRegister activities) {}
