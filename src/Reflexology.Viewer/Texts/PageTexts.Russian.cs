namespace Reflexology.Viewer;

public sealed partial record PageTexts
{
    private static PageTexts Russian() => new()
    {
        Language = "ru",
        LanguageName = "Русский",
        Heading = "Карта зон стопы",
        LanguageLabel = "Язык",
        SearchLabel = "Найти часть тела",
        SearchHint = "шея, почка, neck, 颈 …",
        RegionsLabel = "Или выберите область",
        AspectLabel = "Сторона стопы",
        Sole = "Подошва",
        Top = "Тыл",
        LitHeading = "Выделено",
        LitEmpty = "Выберите часть тела: её зоны выделятся на обеих стопах.",
        PlaceHeading = "На рисунке",
        PlaceEmpty = "Щёлкните по рисунку, чтобы узнать, какая там зона.",
        NoZoneThere = "Там нет зон этой карты.",
        NotOnThisSide = "не на этой стороне стопы.",
        BodyAreasLabel = "Части тела",
        LocationLabel = "Расположение",
        SourcesLabel = "Источники",
        AgreementLabel = "Согласие источников",
        InEnglish = "Расположение, источники и их согласие — только на английском.",
        PictureLabel = "Рисунок обеих стоп: щёлкните в нужном месте или двигайтесь стрелками, чтобы узнать, какая там зона",
        NothingLit = "Ни одна зона не выделена.",
        DidYouMean = "Возможно, вы имели в виду",
        Reconnecting = "Связь с программой потеряна; новая попытка …",
        Disconnected = "Программа больше не отвечает.",
        Reload = "Загрузить страницу заново",
        PictureForm = "Обе стопы, {0}. Карта: {1}. {2}",
        LitForm = "Выделено: {0}.",
        NoZoneForForm = "На этой карте нет зоны для «{0}».",
        UnknownForm = "Нет такой части тела: «{0}».",
        RemoveForm = "Убрать: {0}",
        BesideForm = "Ближайшая зона, {0} мм от места щелчка",
    };
}
