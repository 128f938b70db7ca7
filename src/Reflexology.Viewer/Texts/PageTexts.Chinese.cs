namespace Reflexology.Viewer;

public sealed partial record PageTexts
{
    private static PageTexts Chinese() => new()
    {
        Language = "zh",
        LanguageName = "中文",
        Heading = "足部反射区图",
        LanguageLabel = "语言",
        SearchLabel = "查找身体部位",
        SearchHint = "颈、肾、neck、шея……",
        RegionsLabel = "或选择区域",
        AspectLabel = "足的哪一面",
        Sole = "脚底",
        Top = "脚背",
        LitHeading = "已点亮",
        LitEmpty = "请选择身体部位，双脚上相应的反射区会亮起。",
        PlaceHeading = "图上位置",
        PlaceEmpty = "点击图片，查看该处是哪个反射区。",
        NoZoneThere = "此处没有本图的反射区。",
        NotOnThisSide = "不在足的这一面。",
        BodyAreasLabel = "身体部位",
        LocationLabel = "位置",
        SourcesLabel = "来源",
        AgreementLabel = "来源一致程度",
        InEnglish = "位置、来源及一致程度仅有英文。",
        PictureLabel = "双脚图：点击某处，或用方向键移动，查看该处是哪个反射区",
        NothingLit = "没有点亮的反射区。",
        DidYouMean = "您要找的是不是",
        Reconnecting = "与查看器的连接已断开，正在重试……",
        Disconnected = "查看器已无响应。",
        Reload = "重新加载页面",
        PictureForm = "双脚，{0}。图：{1}。{2}",
        LitForm = "已点亮：{0}。",
        NoZoneForForm = "本图没有“{0}”的反射区。",
        UnknownForm = "没有“{0}”这一身体部位。",
        RemoveForm = "移除{0}",
        BesideForm = "最近的反射区，距点击处 {0} 毫米",
    };
}
