package vn.caunoi.organization.page.door;

/** The names of the fields that several doors share. */
final class Fields {

    static final String DAY = "ngay";
    static final String PAPER = "so-van-ban";
    static final String PAPER_DAY = "ngay-van-ban";
    static final String CODE = "ma";
    static final String NAME = "ten";
    static final String KIND = "loai";
    static final String PARENT = "cap-tren";
    static final String ENTERPRISE = "doanh-nghiep";
    static final String LEADER = "lanh-dao";
    static final String BIRTH = "cach-lap";
    static final String ORIGIN = "tach-tu";
    static final String ACT = "hinh-thuc";
    static final String MANNER = "cach-ket-thuc";
    static final String INTO = "nhap-vao";
    static final String TERM = "nhiem-ky";
    static final String ORDINAL = "khoa";
    static final String UNTIL = "den-ngay";

    private Fields() {}
}
