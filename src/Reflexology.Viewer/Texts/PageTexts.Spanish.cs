namespace Reflexology.Viewer;

public sealed partial record PageTexts
{
    private static PageTexts Spanish() => new()
    {
        Language = "es",
        LanguageName = "Español",
        Heading = "Mapa de zonas del pie",
        LanguageLabel = "Idioma",
        SearchLabel = "Buscar una zona del cuerpo",
        SearchHint = "cuello, riñón, шея, 颈 …",
        RegionsLabel = "O elegir una región",
        AspectLabel = "Lado del pie",
        Sole = "Planta",
        Top = "Dorso",
        LitHeading = "Resaltado",
        LitEmpty = "Elija una zona del cuerpo: sus zonas reflejas se iluminan en ambos pies.",
        PlaceHeading = "En la imagen",
        PlaceEmpty = "Haga clic en la imagen para ver qué zona hay ahí.",
        NoZoneThere = "Ahí no hay ninguna zona de este mapa.",
        NotOnThisSide = "no en este lado del pie.",
        BodyAreasLabel = "Partes del cuerpo",
        LocationLabel = "Ubicación",
        SourcesLabel = "Fuentes",
        AgreementLabel = "Concordancia",
        InEnglish = "La ubicación, las fuentes y la concordancia solo están en inglés.",
        PictureLabel = "Imagen de ambos pies: haga clic en un punto o muévase con las flechas para ver qué zona hay ahí",
        NothingLit = "Ninguna zona está resaltada.",
        DidYouMean = "¿Quiso decir",
        Reconnecting = "Se perdió la conexión con el visor; intentando de nuevo …",
        Disconnected = "El visor ya no responde.",
        Reload = "Volver a cargar la página",
        PictureForm = "Ambos pies, {0}. Mapa: {1}. {2}",
        LitForm = "Resaltado: {0}.",
        NoZoneForForm = "Este mapa no tiene ninguna zona para «{0}».",
        UnknownForm = "No hay ninguna parte del cuerpo «{0}».",
        RemoveForm = "Quitar {0}",
        BesideForm = "Zona más cercana, a {0} mm del punto elegido",
    };
}
