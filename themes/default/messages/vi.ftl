# Mọi lời trên trang bằng tiếng Việt. Cách đặt tên và các tham số: xem `en.ftl` bên cạnh.
#
# Thông điệp không có tham số đến được với mẫu dưới tên `t.<tên>`, gạch nối thành gạch dưới: `t.skip_link`.

## Khung của mọi trang

language-name = { $tag ->
    [vi] Tiếng Việt
    [en] English
   *[other] { $tag }
}
page-title = { $page } – { $site }
skip-link = Tới nội dung chính
nav-label = Các phần của trang
nav-home = Trang chủ
nav-territories = Địa phương
nav-topics = Chủ đề
nav-data = Dữ liệu
crumbs-label = Vị trí của trang này
languages-label = Ngôn ngữ
footer-publisher = Đơn vị phát hành:
footer-licence = Giấy phép dữ liệu:
footer-data-until = Dữ liệu đến { $date }
footer-generator = Dựng bằng scorecard { $version }
footer-contact = Liên hệ
footer-repository = Kho mã nguồn và dữ liệu

## Nối các phần của câu

list-comma = { ", " }
list-semicolon = { "; " }
list-colon = { ": " }
list-dot = { " · " }
list-plus = { " + " }
list-and = { " và " }
with-notes = { $what } ({ $notes })

## Đơn vị và cách viết số liệu

unit-points = { $number } điểm
unit-days = { $number } ngày
unit-vnd = { $number } đồng
unit-noun = { $number } { $noun }
unit-percentage-points = { $number } điểm phần trăm
hedge-range = { $low }–{ $high }
hedge-nearly = gần { $value }
hedge-about = khoảng { $value }
hedge-over = trên { $value }
hedge-at-least = ít nhất { $value }
hedge-under = dưới { $value }
hedge-at-most = không quá { $value }
computed-from = tính từ { $ratio }
only = chỉ gồm { $what }
by-band = theo mức xếp loại
value-not-printed = Tài liệu không nêu số
value-none = Chưa có số liệu
see-parts = Xem từng phần bên dưới
previous = { $period }: { $value }
counted-set-by = chỉ tiêu do { $body } giao

## Kỳ và ngày

period-year = năm { $year }
# Trong câu văn.
period-half-in-text = { $half ->
    [1] 6 tháng đầu năm { $year }
   *[other] 6 tháng cuối năm { $year }
}
period-quarter-in-text = { $quarter ->
    [1] quý I/{ $year }
    [2] quý II/{ $year }
    [3] quý III/{ $year }
   *[other] quý IV/{ $year }
}
period-day-in-text = ngày { $day }
period-span-in-text = giai đoạn { $from } – { $to }
period-until-in-text = giai đoạn đến { $to }
period-half = { $half ->
    [1] 6 tháng đầu năm { $year }
   *[other] 6 tháng cuối năm { $year }
}
period-quarter = { $quarter ->
    [1] quý I/{ $year }
    [2] quý II/{ $year }
    [3] quý III/{ $year }
   *[other] quý IV/{ $year }
}
period-day = tại ngày { $day }
period-span = { $from } – { $to }
period-until = tính đến { $to }

## Mục tiêu

target-at-least = ít nhất { $value }
target-more-than = trên { $value }
target-at-most = không quá { $value }
target-less-than = dưới { $value }
target-exactly = đúng { $value }
target-within = trong khoảng { $value }
target-rank = trong { $place } vị trí đầu
target-unprinted = tài liệu không nêu mức
target-set-by = { $body } giao
target-deadline = hạn { $date }
target-period = cho { $period }
target-line = Mục tiêu: { $target }
target-line-notes = Mục tiêu: { $target } ({ $notes })
attained-share = bằng { $percent } mục tiêu
attained-beyond = hơn mục tiêu { $amount }
attained-short = kém mục tiêu { $amount }
attained-early = sớm { $days } ngày so với hạn

## Thay đổi và thứ hạng, như tài liệu in

change-up = tăng { $amount } so với { $since }
change-down = giảm { $amount } so với { $since }
change-none = không đổi so với { $since }
change-up-somehow = tăng so với { $since }
change-down-somehow = giảm so với { $since }
rank-of = hạng { $place }/{ $of }
rank-alone = hạng { $place }
rank-national = cả nước
rank-inside = trong { $place }
rank-by = xếp theo { $by }
rank-up = tăng { $places } bậc so với { $since }
rank-down = giảm { $places } bậc so với { $since }
rank-same = giữ nguyên hạng so với { $since }
rank-up-somehow = tăng hạng so với { $since }
rank-down-somehow = giảm hạng so với { $since }

## Kết luận về mục tiêu

standing-exceeded = Vượt
standing-met = Đạt
standing-nearly = Gần đạt
standing-missed = Chưa đạt
standing-done = Đã xong
standing-in-progress = Đang làm
standing-planned = Có kế hoạch
standing-not-done = Chưa làm
standing-not-due = Chưa đến hạn
standing-bounded = Chưa rõ
standing-no-target = Không có mục tiêu
standing-no-data = Chưa có số liệu
standing-not-judged = Không có mục tiêu
standing-stated = theo tài liệu
count-exceeded = { $count } vượt
count-met = { $count } đạt
count-nearly = { $count } gần đạt
count-missed = { $count } chưa đạt

## Dấu nhắc ở từng số liệu

mark-approximate = số gần đúng
mark-bounded = chỉ cho biết giới hạn
mark-period-inferred = kỳ do suy ra
shown-by-editors = Số được chọn theo quyết định của người biên tập
shown-by = Số được chọn theo quyết định của { $by }
shown-because = { $decision }: { $reason }
mark-restated = số tính lại cho địa bàn mới
mark-self-reported = tự báo cáo
other-figure = Có số khác: { $value }
missing-not-published = Chưa công bố
missing-not-applicable = Không áp dụng
missing-withheld = Không được cung cấp
missing-not-entered = Chưa nhập

## Bảng

table-indicator = Chỉ số
table-result = Kết quả
table-status = Đánh giá
table-territory = Địa phương
table-period = Kỳ
table-value = Kết quả
table-group = Nhóm
table-met = Mục tiêu đã đạt
indicators-count = { $count } chỉ số
table-latest = Kỳ mới nhất
table-topic-caption = { $topic }: { $count } chỉ số, mỗi chỉ số với kết quả và đánh giá
table-inside-caption = { $place }: { $count } chỉ số
table-indicator-caption = { $indicator }: mọi số liệu theo địa phương
table-topic-territories = { $topic }: số liệu mới nhất của từng địa phương
evidence-title = Trích nguyên văn
evidence-no-quote = Chưa chép câu trích.
evidence-source = Nguồn:
evidence-locator = Vị trí trong tài liệu: { $where }
evidence-mentions = Tài liệu nhắc lại { $count } lần
evidence-producer = Đơn vị đo: { $body }
evidence-n = Số được khảo sát hoặc đo: { $n }
evidence-margin = Sai số ±{ $margin }
evidence-interval = Khoảng tin cậy { $low }–{ $high }
ref-label = Nguồn
figure-data = Xem số liệu
figure-caption = { $what }, { $place }
scroll-hint = Bảng rộng: cuộn ngang để xem hết.

## Hình

mark-title = { $label }: { $value }
line-title-up = { $place } tăng từ { $from } ({ $start }) lên { $to } ({ $end })
line-title-down = { $place } giảm từ { $from } ({ $start }) xuống { $to } ({ $end })
line-title-same = { $place } giữ nguyên { $to } từ { $start } đến { $end }
line-note = Chỉ nối những kỳ cùng loại. Trục dọc không bắt đầu từ số 0.
strip-title = { $count } địa phương: từ { $low } ({ $lowest }) đến { $high } ({ $highest })
strip-subtitle = { $what }, { $period }, { $count } địa phương có số liệu so sánh được
strip-note = Mỗi chấm là một địa phương. Số liệu do từng nơi tự báo cáo có thể được tính theo cách khác nhau.
verdicts-title = Trong { $total } chỉ số: { $counts }
verdicts-subtitle = Số chỉ số theo đánh giá, { $place }
topic-verdicts-subtitle = Số chỉ số theo đánh giá và địa phương, chủ đề { $topic }
home-verdicts-subtitle = Số chỉ số theo đánh giá, từng địa phương có số liệu
groups-note = Mỗi đoạn là số chỉ số có cùng đánh giá. Màu xanh chỉ có nghĩa là đạt mục tiêu, không phải là tốt.

## Số liệu qua các năm

since-before = so với { $since }: { $changes } (trang này tính)
since-before-ranked = hạng { $rank }/{ $n } ({ $period }); so với { $since }: { $changes } (trang này tính)
moved-up = tăng { $amount }
moved-down = giảm { $amount }
moved-none = không đổi
places-up = lên { $places } bậc
places-down = xuống { $places } bậc
places-none = giữ nguyên hạng
places-then = khi đó hạng { $rank }/{ $n }
signed-up = +{ $amount }
trend-reached = Đã đạt
trend-on-track = Đúng tiến độ
trend-too-slow = Còn chậm
trend-flat = Gần như đi ngang
trend-worsening = Đi lùi
trend-pace = từ { $since } bình quân mỗi năm { $actual }, muốn kịp hạn phải { $needed }
break-places = Danh sách các nơi cùng cấp thay đổi
series-none = –
series-place = { $rank }
series-place-tied = { $rank }=
series-value = { $value } ({ $rank })
series-value-of = { $value } ({ $rank }/{ $n })
series-new = { $text } *
series-break = { $what ->
    [none] Từ { $from }
   *[other] { $what }, từ { $from }
}: { $reason }
series-yearly-rate = { $rate } ({ $from }–{ $to })
years-link = Qua các kỳ { $span }
years-subtitle = Qua các kỳ, { $place }, { $span }
years-title = { $place }: trong { $count } chuỗi số liệu nhiều kỳ, ở kỳ mới nhất so với kỳ so sánh được trước đó có { $up } tăng, { $down } giảm
years-note = Đường nhỏ cạnh tên chỉ số có thang riêng, không bắt đầu từ số 0: chỉ xem chiều lên hay xuống, đừng so độ cao giữa các đường. Chỗ đứt là kỳ không có số liệu; vạch chấm đứng là nơi bắt đầu chuỗi số liệu khác; chấm rỗng là số liệu nửa năm hoặc tại một ngày.
years-caption = { $place }: số liệu và hạng của từng kỳ
years-signs = Mỗi hàng là một kỳ: số liệu, trong ngoặc là hạng trên số nơi được xếp hạng. Dấu * là bắt đầu chuỗi số liệu khác, không so với kỳ trước; dấu – là chưa có số liệu. Số có thể được làm tròn; số in đủ nằm ở các tệp dữ liệu.
overview-signs = Mỗi ô là số liệu, trong ngoặc là hạng; đầu cột cho biết xếp hạng trên bao nhiêu nơi. Dấu – là chưa có số liệu. Số có thể được làm tròn; số in đủ nằm ở trang từng nơi và các tệp dữ liệu.
years-period = Kỳ
years-documents = Nguồn
years-yearly = Bình quân mỗi năm, chuỗi gần nhất
years-more = Còn { $count } kỳ cũ hơn trong các tệp dữ liệu.
years-data = Xem số liệu từng kỳ
years-breaks-title = Không so sánh qua các mốc sau
panel-value = { $value }, { $period }
overview-title = { $level }, { $span }
overview-average = Từ { $from } đến { $to }: { $count } nơi có số liệu cả hai kỳ, trung bình { $mean }; { $up } nơi tăng, { $down } nơi giảm.
overview-caption = { $what }, { $span }: số liệu và hạng của từng nơi qua từng kỳ
overview-ranked = /{ $count } nơi
overview-new = chuỗi khác
overview-periods = { $count } kỳ cũ hơn nằm trong tệp dữ liệu.
overview-first-by-rank = Bảng chỉ có { $count } trong { $total } nơi, theo hạng của kỳ cuối; đủ mọi nơi trong tệp CSV ở cuối trang.
overview-first-by-name = Bảng chỉ có { $count } trong { $total } nơi, theo tên; đủ mọi nơi trong tệp CSV ở cuối trang.
overview-regions-title = Từng nơi, theo vùng
overview-table-title = Mọi nơi, mọi kỳ
overview-sources = Nguồn của bảng:
figures-more = Còn { $count } nơi nữa trong tệp CSV ở cuối trang.
ranking-more = Còn { $count } nơi xếp sau nằm trong tệp CSV ở cuối trang.
region-title = { $region }: { $up } nơi tăng, { $down } nơi giảm trong { $count } nơi có cả { $from } và { $to }
region-title-none = { $region }: { $count } nơi
region-subtitle = { $what }, { $span }
region-note = Mọi ô ở tất cả các vùng dùng chung một thang, không bắt đầu từ số 0. Dưới tên là số liệu mới nhất với hạng. Chỗ đứt là kỳ không có số liệu; vạch chấm đứng là nơi bắt đầu chuỗi số liệu khác. Số của từng kỳ ở bảng bên dưới.
slope-title = Từ { $most } ({ $best }) đến { $least } ({ $worst })
slope-subtitle = { $what }, { $span }, { $count } nơi có số liệu cả hai kỳ
slope-note = Mỗi đường là một nơi có số liệu ở cả hai kỳ; đường đậm có tên là những nơi tăng nhiều nhất và giảm nhiều nhất (hoặc tăng ít nhất). Trục dọc không bắt đầu từ số 0. Số của từng kỳ ở bảng bên dưới.
slope-line = { $place }: { $from } → { $to }

## Trang của địa phương

fact-region = Vùng
fact-code = Mã
fact-lifeline = Thời gian tồn tại
lifeline-from = từ ngày { $from }
lifeline-until = đến trước ngày { $until }
lifeline-both = từ ngày { $from } đến trước ngày { $until }
notice-ended = Từ ngày { $date }, { $name } không còn là đơn vị riêng: địa bàn nay thuộc { $others }{ $basis }. Số liệu dưới đây là của { $name } trước ngày đó.
notice-ended-empty = Từ ngày { $date }, { $name } không còn là đơn vị riêng: địa bàn nay thuộc { $others }{ $basis }.
notice-began = { $name } có từ ngày { $date }, hợp nhất từ { $others }{ $basis }. Số liệu trước đó nằm ở trang của từng đơn vị cũ.
notice-basis = { " " }theo { $basis }
lede-figures = Có số liệu cho { $indicators } chỉ số, lấy từ { $sources } tài liệu.
lede-verdicts = { $judged } chỉ số đối chiếu được với mục tiêu: { $counts }.
lede-no-verdicts = Chưa chỉ số nào đối chiếu được với mục tiêu.
lede-period = Phần lớn số liệu là của { $period }.
empty-lede = Chưa có tài liệu nào về { $name } được nhập vào trang này, nên chưa có số liệu.
empty-what-would-be = Khi có tài liệu, trang sẽ nêu từng kết quả cùng mục tiêu, đánh giá, câu trích nguyên văn và nguồn.
summary-title = Nhận xét
verdicts-heading = Tóm tắt
strengths-title = Kết quả nổi bật
strengths-rule = Tối đa ba chỉ số đạt hoặc vượt mục tiêu, xếp theo mức vượt so với mục tiêu.
strengths-none = Chưa có chỉ số nào đạt hoặc vượt mục tiêu trong các tài liệu đã nhập.
concerns-title = Cần xem xét
concerns-rule = Tối đa ba chỉ số chưa đạt hoặc gần đạt mục tiêu, xếp theo mức còn thiếu so với mục tiêu.
concerns-none = Các tài liệu đã nhập không nêu chỉ số nào chưa đạt mục tiêu. Điều này không có nghĩa là mọi mục tiêu đều đã đạt.
reading-title = Cách đọc các bảng
reading-period = Số liệu không ghi kỳ là của { $period }.
reading-period-inferred = Số liệu không ghi kỳ là của { $period }. Tài liệu không in kỳ này: kỳ được suy ra từ nội dung.
reading-self-reported = Mọi số liệu trên trang này là tự báo cáo: lấy từ văn bản nhà nước hoặc báo chí, không phải từ khảo sát độc lập.
reading-status = Đánh giá do máy tính theo mục tiêu mà tài liệu nêu; «theo tài liệu» là kết luận của chính tài liệu. Màu xanh chỉ có nghĩa là đạt mục tiêu.
reading-decimals = Số liệu in đúng như tài liệu nêu; số do máy tính có ghi «tính từ».
inside-title = Các đơn vị bên trong
missing-title = Dữ liệu còn thiếu
missing-line = { $indicator }: { $reason } ({ $period })
missing-target-only = có mục tiêu nhưng tài liệu không nêu kết quả
missing-count = { $count } trong { $total } chỉ số của trang không được nhắc tới trong các tài liệu đã nhập về nơi này. Không được nhắc tới không có nghĩa là không làm.
missing-list = Xem tên các chỉ số đó
downloads-title = Tải số liệu của trang này
download-csv = Bảng tính (CSV)
download-json = Dữ liệu có cấu trúc (JSON)
neighbours-title = Các nơi cùng vùng
neighbours = Vùng { $region }
neighbours-until = Vùng { $region } (trước { $date })
neighbours-from = Vùng { $region } (từ { $date })

## Trang của chỉ số

fact-unit = Đơn vị
fact-better = Chiều hướng
fact-formula = Cách tính
fact-parent = Thuộc chỉ số
fact-target = Mục tiêu chung
fact-nearly = Được coi là gần đạt khi thiếu không quá
fact-compares = Cách so sánh
fact-topic = Chủ đề
facts-title = Về chỉ số này
formula = { $numerator } ÷ { $denominator }
unit-name-percent = phần trăm
unit-name-points = điểm
unit-name-points-scale = điểm, thang { $scale }
unit-name-count = số đếm
unit-name-number = số
unit-name-days = ngày
unit-name-vnd = đồng
unit-name-milestone = việc đã làm hay chưa
unit-name-bands = số đơn vị theo mức xếp loại
better-higher = cao hơn là tốt hơn
better-lower = thấp hơn là tốt hơn
better-neither = cao hay thấp không tự nói lên tốt hay xấu
compares-same-period = cùng kỳ với nhau
compares-latest = kỳ mới nhất của mỗi nơi
compares-never = không so sánh giữa các nơi
indicator-lede = { $figures } số liệu của { $territories } nơi; mới nhất là của { $latest }.
indicator-self-reported = Mọi số liệu đều là tự báo cáo.
indicator-lede-none = Chưa tài liệu nào đã nhập có số liệu cho chỉ số này.
comparison-title = So sánh
why-title = Vì sao không xếp cạnh nhau
why-one = Mới có một nơi có số liệu, nên chưa so sánh được.
why-never = Chỉ số này được tính theo tiêu chí riêng của từng nơi, nên không so sánh giữa các nơi.
why-no-numbers = Các tài liệu không nêu con số cho toàn bộ nơi đó, nên không so sánh được.
why-one-number = Mới có một nơi có con số, nên chưa so sánh được.
why-parts = Số liệu của các nơi nói về những phần hay phạm vi khác nhau, hoặc chỉ có từng phần mà không có số chung, nên không xếp cạnh nhau được.
why-levels = Số liệu thuộc những cấp hành chính khác nhau, nên không xếp cạnh nhau được.
why-periods = Số liệu của các nơi thuộc những kỳ khác nhau, nên không xếp cạnh nhau được: { $periods }.
strip-latest = kỳ mới nhất của mỗi nơi
ranking-title = Thứ hạng
ranking-caption = { $what }, { $period }: { $n } nơi có con số chính xác trong { $alive } nơi
ranking-caption-latest = { $what }, kỳ mới nhất của mỗi nơi: { $n } nơi có con số chính xác trong { $alive } nơi
ranking-rank = Hạng
ranking-place = { $rank }
ranking-tied = { $rank } (đồng hạng)
ranking-note = Hạng do trang này tính trên con số chưa làm tròn. Những nơi mà con số in ra không đủ chi tiết để phân biệt thì đồng hạng.
ranking-apart = Không xếp vào thứ tự vì không có con số chính xác: { $them }.
rank-computed = hạng { $rank }/{ $n }, { $period } (trang này tính)
rank-computed-tied = đồng hạng { $rank }/{ $n }, { $period } (trang này tính)
withheld-neither = Không xếp hạng, vì cao hay thấp không tự nói lên tốt hay xấu.
withheld-too-few = Không xếp hạng khi chưa đủ { $minimum } nơi có con số chính xác và so sánh được; ở đây có { $n } trong { $alive } nơi.
withheld-small-share = Không xếp hạng khi chưa đủ { $share } số nơi có con số chính xác và so sánh được; ở đây có { $n } trong { $alive } nơi.
lines-title = Theo thời gian
all-figures-title = Mọi số liệu
siblings-title = Các chỉ số khác cùng chủ đề

## Trang của chủ đề

topic-lede = { $indicators } chỉ số, trong đó { $with } chỉ số có số liệu, của { $territories } địa phương.
topic-lede-none = { $indicators } chỉ số; chưa chỉ số nào có số liệu.
topic-verdicts = { $judged } số liệu đối chiếu được với mục tiêu: { $counts }.
topic-list-title = Các chỉ số
topic-without-title = Chỉ số chưa có số liệu
cell-none = chưa có
topic-count = { $total } chỉ số, { $with } có số liệu

## Trang của tài liệu

crumb-sources = Tài liệu
fact-publisher = Nơi công bố
fact-published = Ngày công bố
fact-kind = Loại tài liệu
fact-title = Tiêu đề
fact-author = Tác giả
fact-number = Số hiệu
fact-retrieved = Ngày đọc
fact-licence = Giấy phép
fact-url = Địa chỉ
fact-archived = Bản lưu
title-inferred = lấy từ những chữ đầu, tài liệu không có tiêu đề
publisher-not-given = không ghi nơi công bố
date-not-given = không ghi ngày
date-inferred = { $date } (suy ra từ nội dung)
no-address = không ghi địa chỉ
read-document = đọc tài liệu gốc
source-kind-survey = khảo sát
source-kind-statistics = số liệu thống kê
source-kind-government = cơ quan nhà nước
source-kind-press = báo chí
source-lede = Trang này lấy { $figures } số liệu từ tài liệu, cho { $indicators } chỉ số; { $quoted } số liệu có câu trích.
source-superseded = Trang chọn hiển thị số của tài liệu khác
passages-title = Từng câu và số liệu
facts-document = Về tài liệu này
sources-title = Nguồn
source-back = Trở lại chỗ dẫn

## Trang chủ

home-lede = Những gì tài liệu đã công bố nêu ra, đặt cạnh mục tiêu được giao.
home-lede-sources = Mỗi con số dẫn về tài liệu đã nêu nó, kèm câu trích nguyên văn khi có.
number-territories = địa phương có số liệu
number-figures = số liệu, mỗi số có nguồn
number-met = mục tiêu đối chiếu được đã đạt hoặc vượt
scored-title = Nơi đã có số liệu
home-table-caption = Các địa phương đã có số liệu, xếp theo tên
met-none = chưa có mục tiêu
territories-note = Tên in đậm là nơi đã có số liệu.
home-ended-title = { $count } đơn vị đến trước ngày { $date }
home-current-title = Đơn vị hiện nay
has-figures = có số liệu
region-none = Không thuộc vùng nào
topics-title = Chủ đề
home-sources-title = Tài liệu
figures-count = { $count } số liệu
data-title = Tải dữ liệu
data-note = Tệp CSV, mã hóa UTF-8; phần thập phân viết sau dấu chấm.
download-file = { $name }
download-claims = Mọi số liệu, đúng như từng tài liệu nêu, kèm câu trích
download-observations = Số liệu được chọn hiển thị, với đánh giá
download-findings = Những điểm cần lưu ý khi kiểm tra số liệu, kèm địa chỉ từng điểm
download-territories = Các địa phương, mã, thời gian tồn tại
download-indicators = Định nghĩa các chỉ số
download-sources = Danh mục tài liệu

## Kiểm tra số liệu

nav-findings = Kiểm tra số liệu
findings-title = Kiểm tra số liệu
severity-warning = Cảnh báo
severity-note = Ghi chú
severity-settled = Đã giải thích
count-warnings = { $count } cảnh báo
count-notes = { $count } ghi chú
count-settled = { $count } điểm đã giải thích
# Mỗi dấu một chữ, đứng cạnh số liệu.
check-sign-warning = !
check-sign-note = i
check-sign-settled = i
check-mark = Kiểm tra số liệu: { $name }
checks-title = Kiểm tra số liệu: { $count } điểm cần lưu ý
checks-all = Xem từng điểm, kèm nguồn ({ $counts })
reading-checks = Dấu ! (cảnh báo) và dấu i (ghi chú) cạnh số liệu dẫn tới điều được phát hiện khi kiểm tra số liệu đó.
home-checks = Số liệu được tính lại và đối chiếu với nhau: có { $count } điểm cần lưu ý ({ $counts })
home-checks-none = Số liệu được tính lại và đối chiếu với nhau: chưa có điểm nào cần lưu ý
findings-lede = Chương trình tính lại các số liệu đã nhập và đối chiếu chúng với nhau. Có { $count } điểm cần lưu ý: { $counts }.
findings-of-lede = Trong các tài liệu về { $place } có { $count } điểm cần lưu ý: { $counts }.
findings-means = Điểm cần lưu ý không có nghĩa là số liệu sai hay có ai cố ý làm sai. Đó là chỗ con số in ra không khớp với phép tính hoặc với tài liệu khác, hoặc không so sánh được. Các con số và câu trích liên quan được đặt cạnh nhau để người đọc tự đánh giá.
findings-none = Chương trình tính lại các số liệu đã nhập và đối chiếu chúng với nhau. Đến nay chưa có điểm nào cần lưu ý.
findings-none-means = Như vậy không có nghĩa là mọi số liệu đều đúng: con số mà tài liệu chỉ nêu một lần thì không có gì để đối chiếu.
findings-of = Kiểm tra số liệu: { $place }
findings-all = Kiểm tra số liệu của mọi địa phương
findings-to-territory = Toàn bộ số liệu của { $place }
findings-by-kind = Theo loại
findings-kinds-caption = Số điểm cần lưu ý theo loại, tính cả những điểm đã giải thích
findings-by-territory = Theo địa phương
findings-territories-caption = Số điểm cần lưu ý theo địa phương
findings-kind = Loại
findings-count = Số lượng
findings-warnings = Cảnh báo
findings-notes = Ghi chú
findings-settled = Đã giải thích
findings-warnings-none = Không có cảnh báo nào còn để ngỏ.
findings-settled-rule = Người nhập số liệu hoặc ban biên tập đã xem những điểm này và nêu lý do.
findings-elsewhere = Không thuộc riêng địa phương nào
findings-more = Còn { $count } điểm nữa ở trang của các địa phương nêu trên.
findings-more-figures = Còn { $count } số liệu liên quan nữa; tệp dữ liệu ghi đủ.
findings-not-found = Đã kiểm tra mà không thấy: { $kinds }.
finding-link = Liên kết tới điểm này
settled-accept = Lý do người nhập số liệu nêu: { $reason }
settled-resolution = Quyết định của ban biên tập: { $reason }
shown-this = Trang hiện số này.
shown-other = Trang chọn hiện số kia trước.
shown-decided = Trang hiện số này theo quyết định của ban biên tập.
shown-kind = Trang hiện số này, vì nguồn thuộc loại “{ $kind }” được ưu tiên hơn loại “{ $other }”.
shown-later = Trang hiện số này, vì tài liệu công bố sau ({ $date }, tài liệu kia { $other }).
shown-exact = Trang hiện số này, vì tài liệu ghi ngày công bố rõ hơn ({ $date }, tài liệu kia chỉ ghi { $other }).
shown-dated = Trang hiện số này, vì tài liệu có ghi ngày công bố còn tài liệu kia thì không.
shown-order = Trang hiện số này; hai tài liệu cùng loại và cùng ngày nên lấy theo thứ tự mã tài liệu.
shown-same-document = Trang hiện số này, vì tài liệu nêu số này trước.

## Các loại điểm cần lưu ý: tên gọi, rồi một câu giải nghĩa

check-stated-differs = Không khớp phép tính
check-stated-differs-means = Số in ra không khớp với kết quả tính từ các số khác trong chính tài liệu đó.
check-sources-disagree = Các tài liệu không thống nhất
check-sources-disagree-means = Hai tài liệu nêu số khác nhau cho cùng một chỉ số, địa phương và kỳ.
check-verdict-differs = Kết luận không khớp số liệu
check-verdict-differs-means = Tài liệu kết luận đạt hay chưa đạt, nhưng giá trị và mục tiêu nêu trong đó cho kết quả khác.
check-sum-differs = Tổng các phần không khớp
check-sum-differs-means = Các phần mà tài liệu nêu cộng lại không bằng tổng số in ra.
check-rank-differs = Thứ hạng không khớp giá trị
check-rank-differs-means = Thứ hạng in ra không đúng với các giá trị nêu trong cùng tài liệu.
check-out-of-range = Ngoài khoảng có thể có
check-out-of-range-means = Số liệu nằm ngoài khoảng giá trị mà chỉ số có thể có.
check-percent-for-score = Lẫn giữa % và điểm
check-percent-for-score-means = Tài liệu in dấu % cho số điểm, hoặc in điểm cho một tỷ lệ. Con số vẫn được giữ nguyên.
check-percent-for-points = Ghi % thay cho điểm phần trăm
check-percent-for-points-means = Mức chênh giữa hai tỷ lệ tính bằng điểm phần trăm, nhưng được in là %.
check-implausible-jump = Biến động bất thường
check-implausible-jump-means = Số liệu thay đổi nhiều hơn hẳn mức thường thấy giữa các kỳ trước.
check-denominator-moved = Mẫu số không thống nhất
check-denominator-moved-means = Trong một tài liệu, cùng một tổng thể lại được tính trên những tổng số khác nhau.
check-rank-beyond-total = Thứ hạng vượt quá tổng số
check-rank-beyond-total-means = Thứ hạng in ra lớn hơn số đơn vị được xếp hạng.
check-truncated = Cắt bớt, không làm tròn
check-truncated-means = Số in ra bị bỏ bớt các chữ số cuối thay vì được làm tròn.
check-last-digit = Lệch ở chữ số cuối
check-last-digit-means = Số in ra lệch một đơn vị ở chữ số cuối so với kết quả tính.
check-not-comparable = Không so sánh được
check-not-comparable-means = Các số liệu khác nhau về kỳ, cấp, đơn vị tính hoặc phạm vi, nên không được so sánh hay xếp hạng.

## 404

not-found-title = Không có trang này
not-found-text = Địa chỉ này không có trang nào. Có thể trang đã chuyển chỗ, hoặc địa chỉ bị gõ nhầm.
not-found-ways = Từ đây có thể tới:
