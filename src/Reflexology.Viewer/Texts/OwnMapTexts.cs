using System.Collections.Immutable;
using System.Globalization;

namespace Reflexology.Viewer;

/// <summary>The texts about maps from visitors' files, in one language.</summary>
public sealed record OwnMapTexts
{
    private static readonly ImmutableDictionary<string, OwnMapTexts> ByLanguage = new OwnMapTexts[]
    {
        new()
        {
            Language = "en",
            Open = "Open a map file…",
            Kept = "The file stays on this computer: the viewer keeps it in memory only, until it is closed.",
            DropHere = "Drop the file to open its map",
            ReadingForm = "Opening {0} …",
            OpenedForm = "{0} is open.",
            WarningsForm = "Stated places that the shapes do not match: {0}",
            MeasuredForm = "measured: {0}",
            BrokenForm = "{0} cannot be opened",
            CountForm = "Problems found: {0}. Correct them in the file and open it again.",
            MoreForm = "Further problems that are not listed here: {0}.",
            PlaceForm = "Line {0}, column {1}",
            PictureForm = "{0}: the border of the zone as the file draws it.",
            MarkForm = "{0}: the border of the zone as the file draws it; the ring marks the wrong place.",
            NearLabel = "The wrong place from near.",
            AtomicFile = "The file as a whole",
            InEnglish = "",
            Copy = "Copy",
            CopyAll = "Copy all",
            Copied = "Copied",
            Dismiss = "Close the list of problems",
            TooLargeForm = "The file has {0} MB; a map file has at most {1} MB. Choose another one.",
            Unreadable = "The browser could not read it. Choose a single .json file that is still in its place, not a folder.",
            Lost = "The map of this address was opened from a file and is no longer open here. Open the file again.",
        },
        new()
        {
            Language = "de",
            Open = "Kartendatei öffnen…",
            Kept = "Die Datei bleibt auf diesem Computer: Das Programm hält sie nur im Arbeitsspeicher, bis es beendet wird.",
            DropHere = "Datei loslassen, um ihre Karte zu öffnen",
            ReadingForm = "{0} wird geöffnet …",
            OpenedForm = "{0} ist geöffnet.",
            WarningsForm = "Aussagen zur Lage, die nicht zu den Formen passen: {0}",
            MeasuredForm = "gemessen: {0}",
            BrokenForm = "{0} lässt sich nicht öffnen",
            CountForm = "Gefundene Fehler: {0}. Berichtigen Sie sie in der Datei und öffnen Sie sie erneut.",
            MoreForm = "Weitere Fehler, die hier nicht aufgeführt sind: {0}.",
            PlaceForm = "Zeile {0}, Spalte {1}",
            PictureForm = "{0}: der Rand der Zone, wie ihn die Datei zeichnet.",
            MarkForm = "{0}: der Rand der Zone, wie ihn die Datei zeichnet; der Ring zeigt die fehlerhafte Stelle.",
            NearLabel = "Die fehlerhafte Stelle von Nahem.",
            AtomicFile = "Die Datei im Ganzen",
            InEnglish = "Die Beschreibungen der Fehler gibt es nur auf Englisch.",
            Copy = "Kopieren",
            CopyAll = "Alle kopieren",
            Copied = "Kopiert",
            Dismiss = "Fehlerliste schließen",
            TooLargeForm = "Die Datei hat {0} MB; eine Kartendatei hat höchstens {1} MB. Wählen Sie eine andere.",
            Unreadable = "Der Browser konnte sie nicht lesen. Wählen Sie eine einzelne .json-Datei, die noch an ihrem Ort liegt, keinen Ordner.",
            Lost = "Die Karte dieser Adresse wurde aus einer Datei geöffnet und ist hier nicht mehr geöffnet. Öffnen Sie die Datei erneut.",
        },
        new()
        {
            Language = "es",
            Open = "Abrir un archivo de mapa…",
            Kept = "El archivo no sale de este ordenador: el visor lo guarda solo en memoria, hasta que se cierra.",
            DropHere = "Suelte el archivo para abrir su mapa",
            ReadingForm = "Abriendo {0} …",
            OpenedForm = "{0} está abierto.",
            WarningsForm = "Afirmaciones sobre lugares que las formas no cumplen: {0}",
            MeasuredForm = "medido: {0}",
            BrokenForm = "No se puede abrir {0}",
            CountForm = "Problemas encontrados: {0}. Corríjalos en el archivo y ábralo de nuevo.",
            MoreForm = "Otros problemas que no figuran aquí: {0}.",
            PlaceForm = "Línea {0}, columna {1}",
            PictureForm = "{0}: el borde de la zona tal como lo dibuja el archivo.",
            MarkForm = "{0}: el borde de la zona tal como lo dibuja el archivo; el anillo señala el lugar erróneo.",
            NearLabel = "El lugar erróneo de cerca.",
            AtomicFile = "El archivo en su conjunto",
            InEnglish = "Las descripciones de los problemas solo existen en inglés.",
            Copy = "Copiar",
            CopyAll = "Copiar todo",
            Copied = "Copiado",
            Dismiss = "Cerrar la lista de problemas",
            TooLargeForm = "El archivo tiene {0} MB; un archivo de mapa tiene como máximo {1} MB. Elija otro.",
            Unreadable = "El navegador no pudo leerlo. Elija un solo archivo .json que siga en su sitio, no una carpeta.",
            Lost = "El mapa de esta dirección se abrió desde un archivo y ya no está abierto aquí. Abra el archivo de nuevo.",
        },
        new()
        {
            Language = "ru",
            Open = "Открыть файл карты…",
            Kept = "Файл остаётся на этом компьютере: программа хранит его только в памяти, пока она не закрыта.",
            DropHere = "Отпустите файл, чтобы открыть его карту",
            ReadingForm = "Открывается {0} …",
            OpenedForm = "Открыт файл {0}.",
            WarningsForm = "Утверждения о расположении, которым не соответствуют контуры: {0}",
            MeasuredForm = "измерено: {0}",
            BrokenForm = "Не удаётся открыть {0}",
            CountForm = "Найдено ошибок: {0}. Исправьте их в файле и откройте его снова.",
            MoreForm = "Другие ошибки, не показанные здесь: {0}.",
            PlaceForm = "Строка {0}, столбец {1}",
            PictureForm = "{0}: граница зоны, как она нарисована в файле.",
            MarkForm = "{0}: граница зоны, как она нарисована в файле; кольцо отмечает место ошибки.",
            NearLabel = "Место ошибки вблизи.",
            AtomicFile = "Файл в целом",
            InEnglish = "Описания ошибок есть только на английском.",
            Copy = "Копировать",
            CopyAll = "Копировать всё",
            Copied = "Скопировано",
            Dismiss = "Закрыть список ошибок",
            TooLargeForm = "Размер файла — {0} МБ; файл карты занимает не больше {1} МБ. Выберите другой.",
            Unreadable = "Браузер не смог его прочитать. Выберите один файл .json, который остался на своём месте, а не папку.",
            Lost = "Карта по этому адресу была открыта из файла и здесь больше не открыта. Откройте файл снова.",
        },
        new()
        {
            Language = "zh",
            Open = "打开图谱文件…",
            Kept = "文件不会离开这台电脑：查看器只把它保留在内存中，关闭后即清除。",
            DropHere = "松开鼠标，打开文件中的图谱",
            ReadingForm = "正在打开 {0} …",
            OpenedForm = "{0} 已打开。",
            WarningsForm = "与图形不符的位置说明：{0} 条",
            MeasuredForm = "实测：{0}",
            BrokenForm = "无法打开 {0}",
            CountForm = "发现 {0} 个问题。请在文件中改正后重新打开。",
            MoreForm = "另有 {0} 个问题未在此列出。",
            PlaceForm = "第 {0} 行，第 {1} 列",
            PictureForm = "{0}：文件所绘的区边界。",
            MarkForm = "{0}：文件所绘的区边界；圆环标出出错的位置。",
            NearLabel = "出错位置的近观。",
            AtomicFile = "整个文件",
            InEnglish = "问题说明仅有英文。",
            Copy = "复制",
            CopyAll = "全部复制",
            Copied = "已复制",
            Dismiss = "关闭问题列表",
            TooLargeForm = "该文件有 {0} MB；图谱文件最大为 {1} MB。请选择其他文件。",
            Unreadable = "浏览器无法读取它。请选择一个仍在原处的 .json 文件，而不是文件夹。",
            Lost = "此地址的图谱是从文件打开的，现在这里已不再打开。请重新打开该文件。",
        },
    }.ToImmutableDictionary(texts => texts.Language);

    private OwnMapTexts()
    {
    }

    /// <summary>Two-letter code.</summary>
    public required string Language { get; init; }

    /// <summary>The button.</summary>
    public required string Open { get; init; }

    /// <summary>Where an opened file is kept.</summary>
    public required string Kept { get; init; }

    /// <summary>Over the page while a file is held above it.</summary>
    public required string DropHere { get; init; }

    /// <summary>While a file is read; {0} the file.</summary>
    public required string ReadingForm { get; init; }

    /// <summary>When its map is open; {0} the file.</summary>
    public required string OpenedForm { get; init; }

    /// <summary>Over the warnings; {0} how many.</summary>
    public required string WarningsForm { get; init; }

    /// <summary>What a warning measured; {0} that.</summary>
    public required string MeasuredForm { get; init; }

    /// <summary>Heading over what is wrong in a file; {0} the file.</summary>
    public required string BrokenForm { get; init; }

    /// <summary>How much is wrong, and what next; {0} how many problems.</summary>
    public required string CountForm { get; init; }

    /// <summary>After a list that was cut; {0} how many are left out.</summary>
    public required string MoreForm { get; init; }

    /// <summary>Where a problem stands; {0} the line, {1} the column.</summary>
    public required string PlaceForm { get; init; }

    /// <summary>What the picture of a zone shows; {0} the side of the foot.</summary>
    public required string PictureForm { get; init; }

    /// <summary>The same with a marked place; {0} the side of the foot.</summary>
    public required string MarkForm { get; init; }

    /// <summary>What the picture from near shows.</summary>
    public required string NearLabel { get; init; }

    /// <summary>In place of a path in the file.</summary>
    public required string AtomicFile { get; init; }

    /// <summary>Over texts that exist in English only; empty in English.</summary>
    public required string InEnglish { get; init; }

    /// <summary>Copies one problem.</summary>
    public required string Copy { get; init; }

    /// <summary>Copies all problems.</summary>
    public required string CopyAll { get; init; }

    /// <summary>After copying.</summary>
    public required string Copied { get; init; }

    /// <summary>Takes the list of problems away.</summary>
    public required string Dismiss { get; init; }

    /// <summary>A file of too many bytes; {0} its megabytes, {1} the most.</summary>
    public required string TooLargeForm { get; init; }

    /// <summary>A file that the browser could not read.</summary>
    public required string Unreadable { get; init; }

    /// <summary>The address names a map that is not open.</summary>
    public required string Lost { get; init; }

    /// <summary>The texts in a language, or in English where there are none.</summary>
    public static OwnMapTexts For(string language) => ByLanguage.GetValueOrDefault(language) ?? ByLanguage[Languages.Default];

    /// <summary>A text with its places filled, numbers as the language writes them.</summary>
    public string Filled(string form, params ReadOnlySpan<object?> values) =>
        string.Format(CultureInfo.GetCultureInfo(Language), form, values);

    /// <summary>A file of too many bytes.</summary>
    public string TooLarge(long bytes)
    {
        const double Megabyte = 1024 * 1024;

        // Rounded up: a file a little above the limit must not read as one of the limit.
        return Filled(TooLargeForm, Math.Ceiling(bytes / Megabyte * 10) / 10, MapShelf.MostBytes / Megabyte);
    }
}
