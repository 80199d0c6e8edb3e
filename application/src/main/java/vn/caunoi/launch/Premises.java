package vn.caunoi.launch;

/** Whether this is somebody's own installation or the sample, whose figures are fictitious. */
public enum Premises {
    OWN,
    SAMPLE
}
