namespace Reflexology.Viewer;

public sealed partial record PageTexts
{
    private static PageTexts German() => new()
    {
        Language = "de",
        LanguageName = "Deutsch",
        Heading = "Fußzonenkarte",
        LanguageLabel = "Sprache",
        SearchLabel = "Körperbereich suchen",
        SearchHint = "Hals, Niere, шея, 颈 …",
        RegionsLabel = "Oder eine Region wählen",
        AspectLabel = "Seite des Fußes",
        Sole = "Sohle",
        Top = "Fußrücken",
        LitHeading = "Hervorgehoben",
        LitEmpty = "Wählen Sie einen Körperbereich: Seine Zonen leuchten auf beiden Füßen auf.",
        PlaceHeading = "Im Bild",
        PlaceEmpty = "Klicken Sie ins Bild, um zu sehen, welche Zone dort liegt.",
        NoZoneThere = "Dort liegt keine Zone dieser Karte.",
        NotOnThisSide = "nicht auf dieser Seite des Fußes.",
        BodyAreasLabel = "Körperbereiche",
        LocationLabel = "Lage",
        SourcesLabel = "Quellen",
        AgreementLabel = "Übereinstimmung",
        InEnglish = "Lage, Quellen und Übereinstimmung liegen nur auf Englisch vor.",
        PictureLabel = "Bild beider Füße: Klicken Sie auf eine Stelle oder gehen Sie mit den Pfeiltasten, um zu sehen, welche Zone dort liegt",
        NothingLit = "Keine Zone ist hervorgehoben.",
        DidYouMean = "Meinten Sie",
        Reconnecting = "Die Verbindung zum Viewer ist unterbrochen; neuer Versuch …",
        Disconnected = "Der Viewer antwortet nicht mehr.",
        Reload = "Seite neu laden",
        PictureForm = "Beide Füße, {0}. Karte: {1}. {2}",
        LitForm = "Hervorgehoben: {0}.",
        NoZoneForForm = "Diese Karte hat keine Zone für „{0}“.",
        UnknownForm = "Es gibt keinen Körperbereich „{0}“.",
        RemoveForm = "{0} entfernen",
        BesideForm = "Nächste Zone, {0} mm neben der angeklickten Stelle",
    };
}
