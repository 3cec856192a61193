package org.xiaoguan.benchmark.data;

import java.util.List;

/** Names that read like those of a company in China, each index another one. */
final class Words {
    private static final List<String> PLACES = words("长沙 株洲 湘潭 衡阳 岳阳 常德 永州 武汉 南昌 广州 深圳 佛山 杭州 合肥");
    private static final List<String> FIRST = words("恒 泰 鑫 宏 瑞 华 盛 德 嘉 金 永 天 中 远 安 新 众 东 南 海 银 万 兴 正 同 润 立 博 创 百");
    private static final List<String> SECOND = words("达 源 信 通 隆 诚 丰 业 美 联 辉 力 康 和 能 杰 邦 顺 峰 科 凯 飞 佳 龙 腾 森 景 昌 旺 元");
    private static final List<String> TRADES = words("建材 机电 装饰 暖通 贸易 置业 科技 实业 工程 汽车 医疗 环保 智能 商贸 物流");
    private static final List<String> FAMILIES =
            words("王 李 张 刘 陈 杨 黄 赵 周 吴 徐 孙 马 朱 胡 郭 何 林 罗 高 梁 郑 谢 宋 唐 许 邓 冯 韩 曹 彭 肖 田 董 潘 袁 蔡 蒋 余 于");
    private static final List<String> GIVEN =
            words("伟 芳 娜 敏 静 丽 强 磊 军 洋 勇 艳 杰 涛 明 超 秀 霞 平 刚 桂 英 华 玉 兰 建 文 斌 宇 浩 晨 雪 琳 波 鹏 辉 健 婷 欣 俊");
    private static final List<String> GOODS =
            words("保温板 空调机组 风管 阀门 水泵 电缆 配电箱 冷却塔 控制柜 管件 地板 瓷砖 铝板 幕墙玻璃 龙骨 涂料 防水卷材 照明灯具 传感器 换热器");
    private static final List<String> BRANDS = words("恒泰 格力 美的 海尔 三菱 正泰 德力西 公牛 东方雨虹 立邦");
    private static final List<String> WORKS = words("一期 二期 三期 改造 扩建 办公楼 厂房 展厅 样板间 机房");

    private Words() {}

    private static List<String> words(String words) {
        return List.of(words.split(" "));
    }

    /** A company; no two of the first 189,000 have one name. */
    static String company(int index) {
        int total = PLACES.size() * FIRST.size() * SECOND.size() * TRADES.size();
        long place = (index * 48_271L + 7) % total;
        return pick(PLACES, place)
                + pick(FIRST, place / PLACES.size())
                + pick(SECOND, place / PLACES.size() / FIRST.size())
                + pick(TRADES, place / PLACES.size() / FIRST.size() / SECOND.size())
                + "有限公司";
    }

    static String place(int index) {
        return pick(PLACES, index);
    }

    static String person(int index) {
        String given = pick(GIVEN, index / 7) + (index % 3 == 0 ? "" : pick(GIVEN, index / 11 + 5));
        return pick(FAMILIES, index) + given;
    }

    static String goods(int index) {
        return pick(GOODS, index);
    }

    static List<String> goods() {
        return GOODS;
    }

    static String brand(int index) {
        return pick(BRANDS, index);
    }

    static String work(int index) {
        return pick(WORKS, index);
    }

    private static String pick(List<String> words, long index) {
        return words.get((int) (index % words.size()));
    }
}
